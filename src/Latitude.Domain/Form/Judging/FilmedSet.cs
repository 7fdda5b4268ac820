using Latitude.Domain.Form.Measures;
using Latitude.Domain.Form.Movements;
using Latitude.Domain.Form.Signals;

namespace Latitude.Domain.Form.Judging;

/// <summary>A film as the rules see it: what was measured in each frame, smoothed, and what is known about the set.</summary>
internal sealed class FilmedSet
{
    public FilmedSet(IReadOnlyList<FrameMeasures> frames, FormMovement movement, FormRequest request, FormThresholds thresholds)
    {
        Frames = frames;
        Movement = movement;
        Request = request;
        Thresholds = thresholds;
        Times = [.. frames.Select(frame => frame.Time)];
        Trunk = TrunkOf(frames);
        Lean = Smooth(static frame => frame.Lean);
        Elbow = Smooth(static frame => frame.Elbow);
        Hip = Smooth(static frame => frame.Hip);
        Neck = Smooth(static frame => frame.Neck);
        FrameRate = FrameRateOf(Times);
        IsFromFront = MovementSignal.IsFromFront(Spread.Median([.. frames.Select(static frame => frame.HasBody ? frame.Yaw : double.NaN)]));
        Signal = SignalOf(movement);
    }

    public IReadOnlyList<FrameMeasures> Frames { get; }

    public FormMovement Movement { get; }

    public FormRequest Request { get; }

    public FormThresholds Thresholds { get; }

    /// <summary>Seconds.</summary>
    public double[] Times { get; }

    /// <summary>The signal by which reps are followed.</summary>
    public double[] Signal { get; }

    /// <summary>Smoothed; degrees.</summary>
    public double[] Lean { get; }

    /// <summary>Smoothed; degrees.</summary>
    public double[] Elbow { get; }

    /// <summary>Smoothed; degrees.</summary>
    public double[] Hip { get; }

    /// <summary>Smoothed; degrees.</summary>
    public double[] Neck { get; }

    /// <summary>The lifter's trunk in pixels. Seen along its length it is shorter: the upper half of the frames counts.</summary>
    public double Trunk { get; }

    public double FrameRate { get; }

    /// <summary>True where the film shows the lifter from the front or behind.</summary>
    public bool IsFromFront { get; }

    /// <summary>Range of the signal that is a rep.</summary>
    public double LeastRange => MovementSignal.IsAngle(Movement, IsFromFront) ? Thresholds.LeastRepAngle : Thresholds.LeastRepTravel;

    /// <summary>Frames a second, by the median step.</summary>
    public static double FrameRateOf(IReadOnlyList<double> times)
    {
        var steps = new double[Math.Max(0, times.Count - 1)];
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = times[i + 1] - times[i];
        }

        var step = Spread.Median(steps);
        return step > 0 ? 1 / step : 0;
    }

    public static double TrunkOf(IReadOnlyList<FrameMeasures> frames) =>
        Spread.Percentile([.. frames.Select(frame => frame.HasBody ? frame.Trunk : double.NaN)], 0.75);

    private double[] SignalOf(FormMovement movement)
    {
        var signal = new double[Frames.Count];
        for (var i = 0; i < signal.Length; i++)
        {
            signal[i] = MovementSignal.Of(movement, Frames[i], Trunk, IsFromFront);
        }

        ZeroPhase.Smooth(Times, signal, Thresholds.SmoothingCutoff, Thresholds.LongestGap);
        return signal;
    }

    private double[] Smooth(Func<FrameMeasures, double> measure)
    {
        var values = new double[Frames.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Frames[i].HasBody ? measure(Frames[i]) : double.NaN;
        }

        ZeroPhase.Smooth(Times, values, Thresholds.SmoothingCutoff, Thresholds.LongestGap);
        return values;
    }
}
