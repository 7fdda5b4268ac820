using Latitude.Domain.Form.Signals;

namespace Latitude.Domain.Form.Reps;

/// <summary>
/// Finds reps in a smoothed signal that rises while the weight is lifted. The weight is down below one share of the signal's range and up
/// above another: what trembles in between is no rep. A film may begin with the weight down and end with it up; a lift counts, a lowering does not.
/// </summary>
public static class RepFinder
{
    private const double RangeLow = 0.03;
    private const double LongestSetUp = 3; // seconds: what came before is not this rep

    /// <summary>The reps, in order.</summary>
    /// <param name="times">Seconds, ascending.</param>
    /// <param name="signal">Smoothed; not a number where unknown.</param>
    /// <param name="leastRange">Range of the signal that is movement.</param>
    /// <param name="thresholds">The numbers to go by.</param>
    public static IReadOnlyList<Rep> Find(IReadOnlyList<double> times, IReadOnlyList<double> signal, double leastRange, FormThresholds thresholds)
    {
        double bottom = Spread.Percentile(signal, RangeLow), top = Spread.Percentile(signal, 1 - RangeLow);
        if (!(top - bottom >= leastRange))
        {
            return [];
        }

        var low = bottom + (thresholds.LowShare * (top - bottom));
        var high = bottom + (thresholds.HighShare * (top - bottom));
        return Between(times, signal, low, high, thresholds.LeastRepSeconds);
    }

    private static List<Rep> Between(IReadOnlyList<double> times, IReadOnlyList<double> signal, double low, double high, double leastSeconds)
    {
        var reps = new List<Rep>();
        bool? isUp = null;
        int setUp = 0, lastDown = 0;
        for (var i = 0; i < signal.Count; i++)
        {
            var value = signal[i];
            if (double.IsNaN(value))
            {
                continue;
            }

            isUp ??= value > (low + high) / 2;
            if (value <= low)
            {
                if (isUp == true)
                {
                    setUp = i;
                    End(reps, i);
                }

                isUp = false;
                lastDown = i;
            }
            else if (value >= high && isUp == false)
            {
                isUp = true;
                if (reps.Count > 0 && times[i] - times[reps[^1].Top] < leastSeconds)
                {
                    End(reps, signal.Count - 1);
                }
                else
                {
                    reps.Add(new Rep(reps.Count + 1, Later(times, setUp, lastDown), lastDown, i, signal.Count - 1));
                }
            }
            else if (isUp == true && reps.Count > 0 && value > signal[reps[^1].Top])
            {
                reps[^1] = reps[^1] with { Top = i };
            }
        }

        return reps;
    }

    private static void End(List<Rep> reps, int end)
    {
        if (reps.Count > 0)
        {
            reps[^1] = reps[^1] with { End = end };
        }
    }

    private static int Later(IReadOnlyList<double> times, int setUp, int start)
    {
        while (times[start] - times[setUp] > LongestSetUp)
        {
            setUp++;
        }

        return setUp;
    }
}
