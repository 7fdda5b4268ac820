using Latitude.Storage;
using Latitude.Storage.Sqlite;

namespace Latitude.Server.Storage;

/// <summary>Takes a verified backup at the hours that the operator has set, counted from the newest there is.</summary>
internal sealed partial class ScheduledBackups(OpenStorage storage, SqliteBackups backups, TimeProvider time, ILogger<ScheduledBackups> logger) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (IsDue())
            {
                await TakeAsync(stoppingToken);
            }
        }
    }

    private bool IsDue() =>
        backups.Newest is not { } newest
        || time.GetUtcNow() - new DateTimeOffset(File.GetLastWriteTimeUtc(newest), TimeSpan.Zero) >= TimeSpan.FromHours(storage.Settings.BackupHours);

    private async Task TakeAsync(CancellationToken stoppingToken)
    {
        try
        {
            var receipt = await backups.TakeAsync(stoppingToken);
            backups.KeepNewest(storage.Settings.BackupsKept);
            Taken(receipt.Path, receipt.Rows);
        }
        catch (StorageException exception)
        {
            Failed(exception.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Backup {Path} with {Rows} rows taken and verified")]
    private partial void Taken(string path, long rows);

    [LoggerMessage(Level = LogLevel.Error, Message = "No backup: {Reason}")]
    private partial void Failed(string reason);
}
