using System.Diagnostics;
using System.Globalization;
using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Simulation;

namespace Latitude.Benchmarks;

/// <summary>
/// <c>dotnet run -c Release -- workouts</c>: for every program the median time and the memory of a workout prepared, done and finished, and the median over all programs; in half a minute, where BenchmarkDotNet takes half an
/// hour.
/// </summary>
internal static class WorkoutTimes
{
    private const int Workouts = 24;
    private const int Plays = 100;

    public static void Write(TextWriter text)
    {
        var medians = new List<double>();
        foreach (var (name, _) in Programs.All)
        {
            // Once to warm up, once to count.
            Measure(name);
            var (median, bytes) = Measure(name);
            medians.Add(median);
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-34} {median,8:0.0} µs {bytes / 1024.0,8:0.0} kB"));
        }

        medians.Sort();
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median over {medians.Count} programs: {medians[medians.Count / 2]:0.0} µs; slowest {medians[^1]:0.0} µs"));
    }

    private static (double Median, double Bytes) Measure(string name)
    {
        var times = new List<double>(Workouts * Plays);
        long bytes = 0;
        for (var play = 0; play < Plays; play++)
        {
            var run = ProgramRun.Start(Programs.All[name]);
            var lifter = new SimulatedLifter(LifterPolicy.Parse("lcg:1")!);
            for (var i = 0; i < Workouts; i++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var start = Stopwatch.GetTimestamp();
                var workout = run.Prepare();
                foreach (var exercise in workout.Exercises)
                {
                    lifter.Perform(workout, exercise);
                }

                run.Finish(workout);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
                bytes += GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }

        times.Sort();
        return (times[times.Count / 2], bytes / (double)times.Count);
    }
}
