using System.Diagnostics;
using System.Globalization;
using System.Text;
using Latitude.Storage.Sqlite;

namespace Latitude.Load;

/// <summary>
/// Power cuts without cutting power: strace records what a writer asks of the disk; the record is replayed up to a random moment onto a
/// disk that forgets a random part of what was not flushed. What had been acknowledged by then must be there.
/// </summary>
internal static class PowerCuts
{
    private const int ChecksEvery = 50;
    private static readonly string[] Files = [SqliteDatabase.FileName, SqliteDatabase.FileName + "-wal"];

    public static async Task<int> RunAsync(Options options)
    {
        var folder = options.Text("--data") ?? "cut-data";
        var cuts = options.Number("--runs", 3_000);
        var live = Path.Combine(folder, "live");
        await using (await SqliteDatabase.OpenAsync(live, TimeProvider.System, CancellationToken.None))
        {
            // Only made, so that the record begins with a database that is whole.
        }

        var disks = Files.ToDictionary(file => file, file => new SimulatedDisk(File.Exists(Path.Combine(live, file)) ? File.ReadAllBytes(Path.Combine(live, file)) : []));
        var trace = await RecordAsync(folder, live, options.Text("--pushes") ?? "40");
        var events = WriteTrace.Read(trace).ToArray();
        var random = new Random(20_261_124);
        var moments = Enumerable.Range(0, cuts).Select(_ => random.Next(events.Length)).Order().ToArray();
        var acknowledged = new Dictionary<Guid, int>();
        var began = new Dictionary<(int, string), int>();
        int next = 0, lost = 0, unsound = 0, checkedSets = 0;
        for (var moment = 0; moment < events.Length && next < cuts; moment++)
        {
            Replay(events[moment], disks, began, acknowledged);
            for (; next < cuts && moments[next] == moment; next++)
            {
                var (missing, faults) = await CutAsync(Path.Combine(folder, "after"), disks, acknowledged, random, next);
                lost += missing;
                unsound += faults;
                checkedSets += acknowledged.Values.Sum();
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{cuts} power cuts over {events.Length} recorded events, {checkedSets} acknowledged changes looked for, {lost} lost, {unsound} times unsound or not opened"));
        return lost + unsound == 0 ? 0 : 1;
    }

    private static async Task<string> RecordAsync(string folder, string live, string pushes)
    {
        var trace = Path.GetFullPath(Path.Combine(folder, "trace"));
        using var process = Process.Start(new ProcessStartInfo(
            "strace",
            ["-f", "-y", "-xx", "-s", "200000", "-e", "trace=pwrite64,write,ftruncate,fdatasync,fsync", "-o", trace, Environment.ProcessPath!, "write", "--data", live, "--pushes", pushes])
        { RedirectStandardOutput = true, UseShellExecute = false })!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return trace;
    }

    private static void Replay(WriteTrace.Event happened, Dictionary<string, SimulatedDisk> disks, Dictionary<(int, string), int> began, Dictionary<Guid, int> acknowledged)
    {
        var key = (happened.Thread, happened.File);
        switch (happened.Kind)
        {
            case 'W':
                disks[happened.File].Write(happened.Offset, happened.Data);
                break;
            case 'T':
                disks[happened.File].Truncate(happened.Offset);
                break;
            case 'B':
                began[key] = disks[happened.File].Waiting;
                break;
            case 'F':
                disks[happened.File].Flush(began[key]);
                foreach (var other in began.Keys.Where(other => other.Item2 == happened.File && other != key).ToArray())
                {
                    began[other] = Math.Max(0, began[other] - began[key]);
                }

                break;
            default:
                foreach (var line in Encoding.ASCII.GetString(happened.Data).Split('\n'))
                {
                    if (line.Split(' ') is [var account, var count] && Guid.TryParse(account, out var id))
                    {
                        acknowledged[id] = int.Parse(count, CultureInfo.InvariantCulture);
                    }
                }

                break;
        }
    }

    private static async Task<(int Missing, int Faults)> CutAsync(string folder, Dictionary<string, SimulatedDisk> disks, Dictionary<Guid, int> acknowledged, Random random, int cut)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        var share = random.Next(4) / 3.0;
        foreach (var (file, disk) in disks)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, file), disk.AfterPowerCut(random, share));
        }

        try
        {
            var missing = 0;
            await using (var database = await SqliteDatabase.OpenAsync(folder, TimeProvider.System, CancellationToken.None))
            {
                foreach (var (account, count) in acknowledged)
                {
                    missing += Math.Max(0, count - await KillRuns.CountAsync(database, account));
                }
            }

            var faults = cut % ChecksEvery == 0 ? (await SqliteRepair.DiagnoseAsync(folder, TimeProvider.System, CancellationToken.None)).Count : 0;
            return (missing, faults > 0 ? 1 : 0);
        }
        catch (Latitude.Storage.StorageException exception)
        {
            Console.Error.WriteLine($"cut {cut}: {exception.Message}");
            return (0, 1);
        }
    }
}
