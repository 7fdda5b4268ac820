namespace Latitude.Interchange;

/// <summary>How far an import has come.</summary>
/// <param name="Bytes">Bytes read.</param>
/// <param name="TotalBytes">Size of the file; null where the stream does not know it.</param>
/// <param name="Rows">Data rows read.</param>
public readonly record struct ImportProgress(long Bytes, long? TotalBytes, int Rows);
