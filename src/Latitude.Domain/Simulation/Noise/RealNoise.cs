using Latitude.Domain.Strength.Backtesting;
using Latitude.Domain.Strength.Trend;

namespace Latitude.Domain.Simulation.Noise;

/// <summary>
/// Noise resampled out of real logs: stretches of lifts that one lifter did in the same weeks, each freed of the straight line through it, so
/// that every bend nobody announced stays in (forecast.md 6). Every lifter is drawn as often as any other, however long the log.
/// </summary>
public sealed class RealNoise : INoise
{
    /// <summary>A lift is as regular as the baseline of a trial asks: once a week on average, before and after.</summary>
    private const double LeastSessionsPerWeek = 1;

    /// <summary>Beginnings are tried every so many days.</summary>
    private const int StepDays = 14;

    private readonly List<IReadOnlyList<List<BacktestSession>>> _lifters = [];
    private readonly Dictionary<(int Lifts, int Weeks), List<List<Stretch>>> _stretches = [];
    private readonly double? _mostScatter;

    /// <summary>Takes the loaded exercises of each log, by the names of its file; each log is one lifter.</summary>
    /// <param name="logs">The logs.</param>
    /// <param name="mostScatter">Leaves out lifts with more scatter around their line, per cent; null for all. 3 keeps the steady ones.</param>
    public RealNoise(IEnumerable<BacktestLog> logs, double? mostScatter = null)
    {
        _mostScatter = mostScatter;
        foreach (var log in logs)
        {
            _lifters.Add(ProtocolSeries.Of(log.Log).Loaded);
        }
    }

    /// <summary>How many lifters have so many lifts over so many weeks.</summary>
    public int Lifters(int lifts, int weeks) => Stretches(lifts, weeks).Count;

    /// <inheritdoc/>
    public IReadOnlyList<TrendPoint[]> Draw(Dice dice, int lifts, int weeks)
    {
        var lifters = Stretches(lifts, weeks);
        var own = lifters[dice.Below(lifters.Count)];
        var stretch = own[dice.Below(own.Count)];
        var drawn = new TrendPoint[lifts][];
        var left = stretch.Lifts.ToList();
        for (var i = 0; i < lifts; i++)
        {
            var next = dice.Below(left.Count);
            drawn[i] = [.. left[next]];
            left.RemoveAt(next);
        }

        return drawn;
    }

    private List<List<Stretch>> Stretches(int lifts, int weeks)
    {
        if (!_stretches.TryGetValue((lifts, weeks), out var found))
        {
            found = [];
            foreach (var series in _lifters)
            {
                if (Stretches(series, lifts, weeks) is { Count: > 0 } own)
                {
                    found.Add(own);
                }
            }

            _stretches.Add((lifts, weeks), found);
        }

        return found;
    }

    private List<Stretch> Stretches(IReadOnlyList<List<BacktestSession>> series, int lifts, int weeks)
    {
        var stretches = new List<Stretch>();
        var first = series.Count == 0 ? default : series.Min(static one => one[0].Date);
        var last = series.Count == 0 ? default : series.Max(static one => one[^1].Date);
        for (var start = first; start.AddDays(7 * weeks) <= last.AddDays(1); start = start.AddDays(StepDays))
        {
            var within = new List<TrendPoint[]>();
            foreach (var one in series)
            {
                if (Residuals(one, start, weeks) is { } residuals)
                {
                    within.Add(residuals);
                }
            }

            if (within.Count >= lifts)
            {
                stretches.Add(new Stretch(within));
            }
        }

        return stretches;
    }

    private TrendPoint[]? Residuals(List<BacktestSession> series, DateOnly start, int weeks)
    {
        var points = new List<TrendPoint>();
        var early = 0;
        foreach (var session in series)
        {
            var week = (session.Date.DayNumber - start.DayNumber) / 7.0;
            if (week >= 0 && week < weeks)
            {
                points.Add(new TrendPoint(week, 100 * session.Outcome));
                early += week < weeks / 2.0 ? 1 : 0;
            }
        }

        var least = (int)(LeastSessionsPerWeek * weeks / 2);
        if (early < least || points.Count - early < least || points.Count < RobustLine.MinimumPoints)
        {
            return null;
        }

        var residuals = MedianLine.TakeAway(points);
        return MedianLine.Scatter(residuals) > _mostScatter ? null : residuals;
    }

    private sealed record Stretch(IReadOnlyList<TrendPoint[]> Lifts);
}
