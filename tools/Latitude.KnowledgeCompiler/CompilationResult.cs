namespace Latitude.KnowledgeCompiler;

/// <summary>What came of a compilation.</summary>
/// <param name="Bytes">The compiled knowledge; null where there were problems.</param>
/// <param name="Problems">Everything that is wrong, by file and line.</param>
public sealed record CompilationResult(byte[]? Bytes, IReadOnlyList<Problem> Problems);
