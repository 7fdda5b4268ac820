namespace Latitude.Domain.Form.Signals;

/// <summary>Smooths the signal of a finished film without shifting it in time: outliers out, gaps bridged, then a low pass there and back.</summary>
public static class ZeroPhase
{
    /// <summary>Smooths in place. Gaps longer than <paramref name="longestGap"/> stay not a number.</summary>
    /// <param name="times">Seconds, ascending.</param>
    /// <param name="values">The signal; not a number where it was not measured.</param>
    /// <param name="cutoff">Cut-off in hertz, above 0.</param>
    /// <param name="longestGap">In seconds.</param>
    public static void Smooth(ReadOnlySpan<double> times, Span<double> values, double cutoff, double longestGap)
    {
        DropSpikes(values);
        BridgeGaps(times, values, longestGap);
        Pass(times, values, cutoff, forward: true);
        Pass(times, values, cutoff, forward: false);
    }

    /// <summary>Median of each value and its neighbours.</summary>
    private static void DropSpikes(Span<double> values)
    {
        if (values.Length < 3)
        {
            return;
        }

        var before = values[0];
        for (var i = 1; i + 1 < values.Length; i++)
        {
            double value = values[i], after = values[i + 1];
            if (!double.IsNaN(before + value + after))
            {
                values[i] = Math.Max(Math.Min(before, value), Math.Min(Math.Max(before, value), after));
            }

            before = value;
        }
    }

    private static void BridgeGaps(ReadOnlySpan<double> times, Span<double> values, double longestGap)
    {
        var last = -1;
        for (var i = 0; i < values.Length; i++)
        {
            if (double.IsNaN(values[i]))
            {
                continue;
            }

            if (last >= 0 && i > last + 1 && times[i] - times[last] <= longestGap)
            {
                for (var gap = last + 1; gap < i; gap++)
                {
                    values[gap] = values[last] + ((values[i] - values[last]) * (times[gap] - times[last]) / (times[i] - times[last]));
                }
            }

            last = i;
        }
    }

    private static void Pass(ReadOnlySpan<double> times, Span<double> values, double cutoff, bool forward)
    {
        var step = forward ? 1 : -1;
        var previous = -1;
        for (var i = forward ? 0 : values.Length - 1; i >= 0 && i < values.Length; i += step)
        {
            if (double.IsNaN(values[i]))
            {
                previous = -1;
                continue;
            }

            if (previous >= 0)
            {
                var turn = 2 * Math.PI * cutoff * Math.Abs(times[i] - times[previous]);
                values[i] = values[previous] + (turn / (turn + 1) * (values[i] - values[previous]));
            }

            previous = i;
        }
    }
}
