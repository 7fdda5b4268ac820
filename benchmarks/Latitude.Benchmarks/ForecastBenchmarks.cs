using BenchmarkDotNet.Attributes;
using Latitude.Domain.Strength.Forecasting;

namespace Latitude.Benchmarks;

/// <summary>The forecast of one exercise, and 25,000 sessions (100,000 sets of four a session) replayed. Budgets: docs/forecast.md.</summary>
[MemoryDiagnoser]
public class ForecastBenchmarks
{
    private const int Sets = 100_000;
    private const int SetsPerSession = 4;
    private const int Exercises = 40;
    private static readonly DateOnly Start = new(2016, 1, 4);

    private readonly LiftForecaster _forecaster = new();
    private LiftSession[] _sessions = [];
    private DateOnly _next;
    private double[] _plates = [];

    [GlobalSetup]
    public void Setup()
    {
        _sessions = [.. Enumerable.Range(0, Sets / SetsPerSession / Exercises).Select(Session)];
        foreach (var session in _sessions)
        {
            _forecaster.Observe(session);
        }

        _next = _sessions[^1].Date.AddDays(4);
        _plates = [.. Enumerable.Range(8, 100).Select(step => 2.5 * step)];
    }

    [Benchmark(Description = "reps at a load")]
    public double Reps() => _forecaster.Reps(_next, 82.5, "A").AtLeast(8);

    [Benchmark(Description = "best of the next session: three quantiles")]
    public double Best()
    {
        var forecast = _forecaster.Best(_next, "A")!;
        return forecast.Kilograms(0.1) + forecast.Kilograms(0.5) + forecast.Kilograms(0.9);
    }

    [Benchmark(Description = "load chosen from 100")]
    public LoadChoice? ChooseLoad() => _forecaster.ChooseLoad(_next, 8, 0.8, _plates, "A");

    [Benchmark(Description = "26 weeks ahead")]
    public IReadOnlyList<WeekAhead> WeeksAhead() => _forecaster.WeeksAhead(26);

    [Benchmark(Description = "100,000 sets replayed")]
    public int Replay()
    {
        var learnt = 0;
        for (var exercise = 0; exercise < Exercises; exercise++)
        {
            var forecaster = new LiftForecaster();
            foreach (var session in _sessions)
            {
                forecaster.Observe(session);
            }

            learnt += forecaster.Sessions;
        }

        return learnt;
    }

    /// <summary>Double progression between 6 and 10 reps with a light day every seventh.</summary>
    private static LiftSession Session(int t)
    {
        var load = 60 + (2.5 * (t / 25 % 12));
        var set = t % 7 == 3 ? new LiftSet(load * 0.8, 8) : new LiftSet(load, 6 + (t % 5));
        var best = set with { Reps = Math.Min(set.Reps, 12) };
        return new LiftSession(Start.AddDays(4 * t), t % 2 == 0 ? "A" : "B", set, best);
    }
}
