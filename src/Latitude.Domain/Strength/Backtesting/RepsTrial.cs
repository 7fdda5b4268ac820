using System.Runtime.InteropServices;
using Latitude.Domain.Strength.Forecasting;

namespace Latitude.Domain.Strength.Backtesting;

/// <summary>Task B or C for one lifter: the reps of every session foretold from those before it, by our model and by every simple rule.</summary>
internal sealed class RepsTrial
{
    private const double UsualError = 1.4;
    private const int MaximumReps = RepsForecast.MaximumReps;

    private readonly (string Name, RepsBaselines.Rule Rule)[] _rules;
    private readonly CalibrationBook _calibration;

    public RepsTrial((string Name, RepsBaselines.Rule Rule)[] rules, CalibrationBook calibration)
    {
        _rules = rules;
        _calibration = calibration;
        Sheet = new ScoreSheet([Backtest.OurModel, .. rules.Select(static baseline => baseline.Name)]);
    }

    public ScoreSheet Sheet { get; }

    /// <summary>Our absolute errors before the first scored session, when a series has taught next to nothing.</summary>
    public List<double> ColdStart { get; } = [];

    public void Run(List<BacktestSession> series)
    {
        var memory = new RepsMemory();
        var spreads = new PointSpread[_rules.Length];
        Array.Fill(spreads, new PointSpread(UsualError));
        for (var t = 0; t < series.Count; t++)
        {
            var today = series[t];
            if (t > 0)
            {
                var past = CollectionsMarshal.AsSpan(series)[..t];
                var forecast = memory.Forecast(today.Date, today.Top.Kilograms, today.Workout);
                if (t >= OneRepMaxTrial.FirstScored)
                {
                    ScoreOurs(forecast, today.Reps, past[^1].Reps);
                }
                else
                {
                    ColdStart.Add(Math.Abs(forecast.Median - today.Reps));
                }

                for (var rule = 0; rule < spreads.Length; rule++)
                {
                    var expected = Math.Round(Math.Clamp(_rules[rule].Rule(past, today.LogLoad), 1, MaximumReps));
                    if (t >= OneRepMaxTrial.FirstScored)
                    {
                        ScoreRule(rule + 1, expected, spreads[rule].Scale, today.Reps);
                    }

                    spreads[rule].Add(Math.Abs(expected - today.Reps));
                }
            }

            memory.Observe(today.Date, today.Top, today.Workout);
        }
    }

    private void ScoreOurs(RepsForecast forecast, int reps, int lastReps)
    {
        Span<double> cumulative = stackalloc double[MaximumReps];
        for (var r = 1; r <= MaximumReps; r++)
        {
            cumulative[r - 1] = forecast.AtMost(r);
        }

        Score(0, Math.Abs(forecast.Median - reps), cumulative, reps);
        _calibration.Add(forecast.AtLeast(lastReps), reps >= lastReps);
    }

    private void ScoreRule(int model, double expected, double scale, int reps)
    {
        Span<double> cumulative = stackalloc double[MaximumReps];
        for (var r = 1; r < MaximumReps; r++)
        {
            cumulative[r - 1] = Laplace.Cumulative(r + 0.5 - expected, scale);
        }

        cumulative[MaximumReps - 1] = 1;
        Score(model, Math.Abs(expected - reps), cumulative, reps);
    }

    private void Score(int model, double error, ReadOnlySpan<double> cumulative, int reps)
    {
        var ranked = 0.0;
        for (var r = 1; r <= MaximumReps; r++)
        {
            var miss = cumulative[r - 1] - (reps <= r ? 1 : 0);
            ranked += miss * miss;
        }

        Sheet.Add(model, error, Within(reps == 1 ? 0 : cumulative[reps - 2], cumulative[reps - 1]), ranked);
    }

    /// <summary>
    /// The share of a whole rep's chance that lies between 0.1 and 0.9: what drawing a random point of it (the randomised PIT) would
    /// give on average, without drawing.
    /// </summary>
    private static double Within(double below, double upTo) =>
        upTo <= below ? 0 : Math.Max(0, Math.Min(upTo, 0.9) - Math.Max(below, 0.1)) / (upTo - below);
}
