namespace Latitude.Interchange;

/// <summary>A row that could not be read.</summary>
/// <param name="Line">Its first line in the file, from 1.</param>
/// <param name="Code">One of <see cref="ImportCodes"/>.</param>
/// <param name="Message">A sentence for people.</param>
public sealed record LostRow(int Line, string Code, string Message);
