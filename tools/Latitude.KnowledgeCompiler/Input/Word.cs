namespace Latitude.KnowledgeCompiler.Input;

/// <summary>A word in a file and where it stands.</summary>
internal readonly record struct Word(string Text, string File, int Line)
{
    public Problem Problem(string reason) => new(File, Line, reason);
}
