namespace Latitude.Storage.Sqlite;

/// <summary>A backup that was verified.</summary>
/// <param name="Path">The file.</param>
/// <param name="Taken">When.</param>
/// <param name="Rows">Rows over all tables.</param>
/// <param name="Hash">SHA-256 over all rows, hexadecimal.</param>
public sealed record BackupReceipt(string Path, DateTimeOffset Taken, long Rows, string Hash);
