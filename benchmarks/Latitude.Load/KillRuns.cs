using System.Diagnostics;
using System.Globalization;
using Latitude.Storage.Sqlite;
using Latitude.Sync;

namespace Latitude.Load;

/// <summary>
/// A writer process is killed (SIGKILL) at a random moment while it writes, again and again in one folder. What it had said to be stored must be
/// there the next time, and the database must be sound.
/// </summary>
internal static class KillRuns
{
    private const int Writers = 8;

    public static async Task<int> RunAsync(Options options)
    {
        var folder = options.Text("--data") ?? "kill-data";
        var runs = options.Number("--runs", 100);
        var random = new Random(20_261_124);
        int acknowledged = 0, lost = 0, unsound = 0;
        for (var run = 1; run <= runs; run++)
        {
            var stored = await KilledAsync(folder, random.Next(0, 400));
            acknowledged += stored.Count;
            await using (var database = await SqliteDatabase.OpenAsync(folder, TimeProvider.System, CancellationToken.None))
            {
                foreach (var (account, count) in stored)
                {
                    lost += Math.Max(0, count - await CountAsync(database, account));
                }
            }

            if (run % 25 == 0 || run == runs)
            {
                unsound += (await SqliteRepair.DiagnoseAsync(folder, TimeProvider.System, CancellationToken.None)).Count > 0 ? 1 : 0;
            }
        }

        Console.WriteLine($"{runs} kills, {acknowledged} accounts with acknowledged sets, {lost} acknowledged changes lost, {unsound} times unsound");
        return lost + unsound == 0 ? 0 : 1;
    }

    /// <summary>Writes until it is killed, or so many pushes a writer, and says what is stored: account and number of changes.</summary>
    public static async Task<int> WriteAsync(Options options)
    {
        await using var database = await SqliteDatabase.OpenAsync(options.Text("--data")!, TimeProvider.System, CancellationToken.None);
        var output = Console.OpenStandardOutput();
        var pushes = options.Number("--pushes", int.MaxValue / 21);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            var lifter = new Lifter();
            for (var count = 21; count <= pushes * 21L; count += 21)
            {
                await database.Store.SyncAsync(lifter.Account, lifter.NextWorkout(), CancellationToken.None);
                lock (output)
                {
                    output.Write(System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{lifter.Account:D} {count}\n")));
                }
            }
        })));
        return 0;
    }

    private static async Task<Dictionary<Guid, int>> KilledAsync(string folder, int milliseconds)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["write", "--data", folder]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var stored = new Dictionary<Guid, int>();
        var first = await process.StandardOutput.ReadLineAsync();
        using var killer = new Timer(_ => process.Kill(), null, milliseconds, Timeout.Infinite);
        for (var line = first; line is not null; line = await process.StandardOutput.ReadLineAsync())
        {
            // The last line may be cut by the kill.
            if (line.Split(' ') is [var account, var count] && Guid.TryParse(account, out var id) && int.TryParse(count, CultureInfo.InvariantCulture, out var number) && number % 21 == 0)
            {
                stored[id] = number;
            }
        }

        await process.WaitForExitAsync();
        return stored;
    }

    internal static async Task<int> CountAsync(SqliteDatabase database, Guid account)
    {
        var request = new SyncRequest { Device = Guid.CreateVersion7(), Changes = [] };
        var count = 0;
        while (true)
        {
            var response = await database.Store.SyncAsync(account, request, CancellationToken.None);
            count += response.Changes.Count;
            if (!response.HasMore)
            {
                return count;
            }

            request = request with { Epoch = response.Epoch, Cursor = response.Cursor };
        }
    }
}
