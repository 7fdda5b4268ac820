namespace Latitude.Interchange;

/// <summary>Why a file was refused.</summary>
/// <param name="Code">One of <see cref="ImportCodes"/>.</param>
/// <param name="Message">A sentence for people.</param>
/// <param name="Line">Line of the file, from 1; null where no line is to blame.</param>
public sealed record ImportError(string Code, string Message, int? Line = null);
