using Latitude.Storage;
using Latitude.Storage.Postgres;
using Latitude.Storage.Sqlite;

namespace Latitude.Server.Operations;

/// <summary>What an operator does beside a server: <c>backup</c>, <c>restore [--from FILE]</c>, <c>doctor</c>, <c>new-epoch</c>. Exit code 0 done, 1 something is wrong, 2 misuse.</summary>
internal sealed class OperatorCommand
{
    private readonly string _name;
    private readonly string[] _args;

    private OperatorCommand(string name, string[] args)
    {
        _name = name;
        _args = args;
    }

    /// <summary>The command that a command line begins with; null where it starts a server.</summary>
    public static OperatorCommand? Find(string[] args) =>
        args.Length > 0 && args[0] is "backup" or "restore" or "doctor" or "new-epoch" ? new OperatorCommand(args[0], args[1..]) : null;

    /// <summary>Does it and says what was done.</summary>
    public async Task<int> RunAsync()
    {
        try
        {
            var configuration = new ConfigurationManager();
            configuration.AddEnvironmentVariables();
            var settings = ServerSettings.Read(configuration, _args);
            if (_name == "new-epoch")
            {
                return await NewEpochAsync(settings);
            }

            if (settings.Data is not { } folder)
            {
                throw new SettingsException(settings.Postgres is null
                    ? "Say which folder: --data FOLDER."
                    : "PostgreSQL is backed up and restored by its own tools (pg_dump, pg_restore). After a restore run: latitude-server new-epoch");
            }

            return _name switch
            {
                "backup" => await BackupAsync(folder, settings),
                "restore" => await RestoreAsync(folder, configuration),
                _ => await DoctorAsync(folder),
            };
        }
        catch (Exception exception) when (exception is SettingsException or StorageException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return exception is SettingsException ? 2 : 1;
        }
    }

    private static async Task<int> BackupAsync(string folder, ServerSettings settings)
    {
        if (!File.Exists(Path.Combine(folder, SqliteDatabase.FileName)))
        {
            throw new StorageException($"There is no database in {folder}.");
        }

        var backups = new SqliteBackups(folder, TimeProvider.System);
        var receipt = await backups.TakeAsync(CancellationToken.None);
        backups.KeepNewest(settings.BackupsKept);
        Console.WriteLine($"{receipt.Path}: {receipt.Rows} rows, verified.");
        return 0;
    }

    private static async Task<int> RestoreAsync(string folder, ConfigurationManager configuration)
    {
        var from = configuration["from"] is { Length: > 0 } named ? named : new SqliteBackups(folder, TimeProvider.System).Newest;
        if (from is null || !File.Exists(from))
        {
            throw new StorageException(from is null ? $"There is no backup in {folder}. Say which file: --from FILE." : $"There is no file {from}.");
        }

        var old = await SqliteRepair.RestoreAsync(folder, from, TimeProvider.System, CancellationToken.None);
        Console.WriteLine($"Restored {from}. Devices send again what it does not hold.");
        if (old is not null)
        {
            Console.WriteLine($"The database that was there is kept as {old}.");
        }

        return 0;
    }

    private static async Task<int> DoctorAsync(string folder)
    {
        var faults = await SqliteRepair.DiagnoseAsync(folder, TimeProvider.System, CancellationToken.None);
        foreach (var fault in faults)
        {
            Console.WriteLine($"{fault}.");
        }

        Console.WriteLine(faults.Count == 0 ? $"The database in {folder} is sound." : "Put a backup in its place: latitude-server restore");
        return faults.Count == 0 ? 0 : 1;
    }

    private static async Task<int> NewEpochAsync(ServerSettings settings)
    {
        if (settings.Postgres is not { } connection)
        {
            throw new SettingsException("Say which database: --postgres CONNECTION. For a folder, restore does it.");
        }

        await using var database = await PostgresDatabase.OpenAsync(connection, TimeProvider.System, CancellationToken.None);
        await database.StartNewEpochAsync(TimeProvider.System, CancellationToken.None);
        Console.WriteLine("Devices will send again all that they hold.");
        return 0;
    }
}
