namespace Latitude.Server.Accounts;

/// <summary>What a token may do. Whoever is signed in may do all of it; a token does only what it was made for, and never manages the account.</summary>
internal static class Scopes
{
    /// <summary>Reads the log, the report and the advice.</summary>
    public const string ReadLog = "log:read";

    /// <summary>Writes workouts.</summary>
    public const string WriteLog = "log:write";

    /// <summary>Syncs as a device.</summary>
    public const string Sync = "sync";

    /// <summary>Reads by way of an assistant.</summary>
    public const string Mcp = "mcp";

    /// <summary>Logs workouts by way of an assistant.</summary>
    public const string McpWrite = "mcp:write";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = [ReadLog, WriteLog, Sync, Mcp, McpWrite];
}
