namespace Latitude.KnowledgeCompiler.Input;

/// <summary>A file of <c>routines/</c>: front matter that its schema has accepted, and the program after it.</summary>
internal sealed record RoutineSource(Entry Header, string Program);
