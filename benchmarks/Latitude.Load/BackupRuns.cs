using Latitude.Storage.Sqlite;

namespace Latitude.Load;

/// <summary>Backups one after another while lifters push. Each is verified as it is taken, then opened as a database of its own, where nothing acknowledged before it began may be missing.</summary>
internal static class BackupRuns
{
    private const int Writers = 8;

    public static async Task<int> RunAsync(Options options)
    {
        var folder = options.Text("--data") ?? "backup-data";
        var runs = options.Number("--runs", 100);
        await using var database = await SqliteDatabase.OpenAsync(folder, TimeProvider.System, CancellationToken.None);
        using var end = new CancellationTokenSource();
        var lifters = Enumerable.Range(0, Writers).Select(_ => new Lifter()).ToArray();
        var stored = new int[Writers];
        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(i => Task.Run(async () =>
        {
            while (!end.IsCancellationRequested)
            {
                await database.Store.SyncAsync(lifters[i].Account, lifters[i].NextWorkout(), CancellationToken.None);
                Volatile.Write(ref stored[i], stored[i] + 21);
                // Load, but a database that stays of a size to be verified a hundred times.
                await Task.Delay(20);
            }
        })));
        int missing = 0, faults = 0;
        long rows = 0;
        for (var run = 0; run < runs; run++)
        {
            var before = stored.Select((_, i) => Volatile.Read(ref stored[i])).ToArray();
            var receipt = await database.Backups.TakeAsync(CancellationToken.None);
            rows = receipt.Rows;
            var restored = Directory.CreateTempSubdirectory("latitude-restored-").FullName;
            File.Copy(receipt.Path, Path.Combine(restored, SqliteDatabase.FileName));
            await using (var copy = await SqliteDatabase.OpenAsync(restored, TimeProvider.System, CancellationToken.None))
            {
                for (var i = 0; i < Writers; i++)
                {
                    missing += Math.Max(0, before[i] - await KillRuns.CountAsync(copy, lifters[i].Account));
                }
            }

            faults += (await SqliteRepair.DiagnoseAsync(restored, TimeProvider.System, CancellationToken.None)).Count;
            Directory.Delete(restored, recursive: true);
            database.Backups.KeepNewest(3);
        }

        await end.CancelAsync();
        await writing;
        Console.WriteLine($"{runs} backups under load, the last of {rows} rows: {missing} acknowledged changes missing, {faults} faults");
        return missing + faults == 0 ? 0 : 1;
    }
}
