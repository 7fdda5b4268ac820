using System.Runtime.InteropServices;
using Latitude.Domain.Strength.Forecasting;

namespace Latitude.Domain.Strength.Backtesting;

/// <summary>Task A for one lifter: every session foretold from those before it, by our model and by every simple rule.</summary>
internal sealed class OneRepMaxTrial
{
    /// <summary>Sessions of a series before the first that is scored.</summary>
    public const int FirstScored = 5;

    private const double UsualError = 0.08;
    private const int Quantiles = 40;
    private const double Percent = 100;

    public ScoreSheet Sheet { get; } = new([Backtest.OurModel, .. OneRepMaxBaselines.All.Select(static baseline => baseline.Name)]);

    public void Run(List<BacktestSession> series)
    {
        var memory = new OneRepMaxMemory();
        var spreads = new PointSpread[OneRepMaxBaselines.All.Length];
        Array.Fill(spreads, new PointSpread(UsualError));
        for (var t = 0; t < series.Count; t++)
        {
            var today = series[t];
            if (t > 0)
            {
                var past = CollectionsMarshal.AsSpan(series)[..t];
                if (t >= FirstScored)
                {
                    ScoreOurs(memory.Forecast(today.Date, today.Workout)!, today.Outcome);
                }

                for (var rule = 0; rule < spreads.Length; rule++)
                {
                    var expected = OneRepMaxBaselines.All[rule].Rule(past, today.Date);
                    if (t >= FirstScored)
                    {
                        ScoreRule(rule + 1, expected, spreads[rule].Scale, today.Outcome);
                    }

                    spreads[rule].Add(Math.Abs(expected - today.Outcome));
                }
            }

            memory.Observe(today.Date, today.Best, today.Workout);
        }
    }

    private void ScoreOurs(OneRepMaxForecast forecast, double outcome)
    {
        var loss = 0.0;
        for (var q = 1; q < Quantiles; q++)
        {
            var chance = q / (double)Quantiles;
            loss += Pinball(outcome - forecast.LogQuantile(chance), chance);
        }

        var within = outcome >= forecast.LogQuantile(0.1) && outcome <= forecast.LogQuantile(0.9);
        Add(0, Math.Abs(forecast.LogQuantile(0.5) - outcome), within, loss);
    }

    private void ScoreRule(int model, double expected, double scale, double outcome)
    {
        var loss = 0.0;
        for (var q = 1; q < Quantiles; q++)
        {
            var chance = q / (double)Quantiles;
            loss += Pinball(outcome - expected - Laplace.Quantile(chance, scale), chance);
        }

        Add(model, Math.Abs(expected - outcome), Math.Abs(outcome - expected) <= Laplace.Quantile(0.9, scale), loss);
    }

    private void Add(int model, double error, bool within, double loss) =>
        Sheet.Add(model, Percent * error, within ? 1 : 0, Percent * 2 * loss / (Quantiles - 1));

    private static double Pinball(double miss, double chance) => miss >= 0 ? chance * miss : (chance - 1) * miss;
}
