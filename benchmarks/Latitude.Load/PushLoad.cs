using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Latitude.Load;

/// <summary>Lifters who push workouts: so many at once as fast as it goes, or at a rate.</summary>
internal static class PushLoad
{
    private const int ChangesOfAHistoryRequest = 1_000;

    public static async Task<int> RunAsync(Options options)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 1_024 })
        {
            BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{options.Number("--port", 5290)}")),
        };
        var clients = options.Number("--clients", 16);
        var seconds = options.Number("--seconds", 10);
        var rate = options.Number("--rate", 0);
        // A multiple of the clients, so that no lifter is served by two of them.
        var rounds = Math.Max(1, (options.Number("--accounts", 0) + clients - 1) / clients);
        var lifters = Enumerable.Range(0, rounds * clients).Select(_ => new Lifter()).ToArray();
        var errors = await FillAsync(client, lifters, clients, options.Number("--history", 0));
        await PushAsync(client, lifters, clients, TimeSpan.FromSeconds(2), rate: 0);
        var (times, failed, elapsed) = await PushAsync(client, lifters, clients, TimeSpan.FromSeconds(seconds), rate);
        errors += failed;
        Array.Sort(times);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{clients} at once, {lifters.Length} lifters, {options.Number("--history", 0)} sets of history each: {times.Length / elapsed:0} pushes/s, p50 {At(times, 0.5):0.0} ms, p99 {At(times, 0.99):0.0} ms, max {At(times, 1):0.0} ms, {errors} errors"));
        return errors == 0 ? 0 : 1;
    }

    private static async Task<int> FillAsync(HttpClient client, Lifter[] lifters, int clients, int history)
    {
        var errors = 0;
        await Parallel.ForEachAsync(lifters, new ParallelOptions { MaxDegreeOfParallelism = clients }, async (lifter, _) =>
        {
            for (var sets = 0; sets < history; sets += ChangesOfAHistoryRequest - 1)
            {
                if (!await lifter.SendAsync(client, lifter.NextWorkout(Math.Min(ChangesOfAHistoryRequest - 1, history - sets))))
                {
                    Interlocked.Increment(ref errors);
                }
            }
        });
        return errors;
    }

    private static async Task<(double[] Times, int Errors, double Seconds)> PushAsync(HttpClient client, Lifter[] lifters, int clients, TimeSpan duration, int rate)
    {
        var times = new ConcurrentBag<double>();
        var errors = 0;
        var start = Stopwatch.GetTimestamp();
        var sent = 0L;
        await Task.WhenAll(Enumerable.Range(0, clients).Select(worker => Task.Run(async () =>
        {
            for (var i = worker; Stopwatch.GetElapsedTime(start) < duration; i += clients)
            {
                var due = start;
                if (rate > 0)
                {
                    // Timed from when it was due, so that a server that stops is not excused.
                    due += Interlocked.Increment(ref sent) * Stopwatch.Frequency / rate;
                    if (Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), due) is { TotalMilliseconds: > 1 } wait)
                    {
                        await Task.Delay(wait);
                    }
                }

                var lifter = lifters[i % lifters.Length];
                var request = lifter.NextWorkout();
                var began = rate > 0 ? due : Stopwatch.GetTimestamp();
                if (!await lifter.SendAsync(client, request))
                {
                    Interlocked.Increment(ref errors);
                }

                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
        })));
        return ([.. times], errors, Stopwatch.GetElapsedTime(start).TotalSeconds);
    }

    private static double At(double[] sorted, double share) => sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];
}
