using System.Reflection;

namespace Latitude.Server.Operations;

/// <summary>What <c>latitude-server --help</c> and <c>--version</c> print.</summary>
internal static class ServerHelp
{
    /// <summary>The whole usage, in the order in which an operator needs it.</summary>
    public const string Text = """
        latitude-server: serves the Latitude app, and keeps lifters' logs where it is told where.

        Usage: latitude-server [options]
               latitude-server COMMAND [options]

        Options
          --data FOLDER          keep data in this folder (embedded SQLite, and its backups)
          --postgres CONNECTION  keep data in PostgreSQL instead
          --backup-hours N       hours between backups of the folder, 1 to 168 (24)
          --backups-kept N       backups kept, 1 to 1000 (14)
          --public-url URL       have accounts; lifters find the server here (https://lift.example.org)
          --proxies ADDRESSES    take the word of these proxies on who asks (127.0.0.1,::1)
          --ledger FILE          accounts that were deleted; needed with PostgreSQL, else in the folder
          --config FILE          settings from a JSON file, section "Latitude"
          --urls URL             where to listen (http://127.0.0.1:5280, or the next free port)
          --list-endpoints       every address that answers, and for whom, instead of a start
          --help, --version

        Commands
          backup    --data FOLDER                a verified backup now, also while the server runs
          restore   --data FOLDER [--from FILE]  the newest backup, or the one named, takes the database's place
          doctor    --data FOLDER                reads every page, row and log, and says what is wrong
          new-epoch --postgres CONNECTION        after a restore of PostgreSQL: devices send again what it lacks

        Without --data and --postgres the app is served and nothing is kept. Manual: docs/self-hosting.md
        """;

    /// <summary>The version that was built, as in <c>1.2.0</c>.</summary>
    public static string Version =>
        typeof(ServerHelp).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <summary>What is asked of the program itself, and is no server to start; null where nothing is.</summary>
    public static string? Answer(string[] args) =>
        args.Any(arg => arg is "--help" or "-h" or "-?") ? Text
        : args is ["--version"] ? Version
        : null;
}
