namespace Latitude.Interchange;

/// <summary>Something the file did not say and the importer decided.</summary>
/// <param name="Code">One of <see cref="ImportCodes"/>.</param>
/// <param name="Text">A sentence for people.</param>
/// <param name="Count">How many rows or sets it touched.</param>
public sealed record ImportGuess(string Code, string Text, int Count);
