namespace Latitude.Server.Accounts;

/// <summary>What a token may do. Whoever is signed in may do all of it; a token does only what it was made for, and never manages the account.</summary>
internal static class Scopes
{
    /// <summary>Reads the log.</summary>
    public const string ReadLog = "log:read";

    /// <summary>Syncs as a device.</summary>
    public const string Sync = "sync";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = [ReadLog, Sync];
}
