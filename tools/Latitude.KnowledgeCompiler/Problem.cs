using System.Globalization;

namespace Latitude.KnowledgeCompiler;

/// <summary>Something wrong in a knowledge file.</summary>
/// <param name="File">Path of the file.</param>
/// <param name="Line">Line in it, from 1.</param>
/// <param name="Reason">What is wrong, in words a coach understands.</param>
public sealed record Problem(string File, int Line, string Reason)
{
    /// <summary>In the form that build tools recognise as an error.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}({Line}): error KNOWLEDGE: {Reason}");
}
