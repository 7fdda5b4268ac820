using Latitude.Domain.Form.Measures;
using Latitude.Domain.Form.Movements;
using Latitude.Domain.Form.Signals;

namespace Latitude.Domain.Form.Judging;

/// <summary>What stands in the way of judging a film at all, or its back.</summary>
internal static class FilmGates
{
    /// <summary>Obstacles to everything: without a body that is large enough and often enough seen, not even reps can be counted.</summary>
    public static List<FormRefusal> Blocking(IReadOnlyList<FrameMeasures> frames, FormThresholds thresholds)
    {
        var refusals = new List<FormRefusal>();
        var bodies = frames.Count == 0 ? 0 : frames.Count(static frame => frame.HasBody) / (double)frames.Count;
        Below(refusals, FormGate.TooDark, Brightness(frames), thresholds.LeastBrightness);
        Below(refusals, FormGate.NoBody, bodies, thresholds.LeastBodyShare);
        if (bodies > 0)
        {
            Below(refusals, FormGate.TooFar, FilmedSet.TrunkOf(frames), thresholds.LeastTrunkPixels);
            Below(refusals, FormGate.LowFrameRate, FilmedSet.FrameRateOf([.. frames.Select(static frame => frame.Time)]), thresholds.LeastFrameRate);
        }

        return refusals;
    }

    /// <summary>Obstacles to some of the rules only: they are said, and each rule judges for itself what it can.</summary>
    public static void Partial(FilmedSet set, double yaw, List<FormRefusal> refusals)
    {
        var thresholds = set.Thresholds;
        Below(refusals, FormGate.NotFromTheSide, yaw, thresholds.LeastYaw);
        Below(refusals, FormGate.OutOfPicture, Median(set.Frames, static frame => frame.InPicture), thresholds.LeastInPicture);
        var drift = Drift(set);
        if (drift > thresholds.MostCameraDrift)
        {
            refusals.Add(new FormRefusal(FormGate.CameraMoved, drift, thresholds.MostCameraDrift));
        }
    }

    private static double Brightness(IReadOnlyList<FrameMeasures> frames) =>
        Spread.Median([.. frames.Select(static frame => frame.Brightness ?? double.NaN)]);

    /// <summary>How far what should rest wanders from the first third of the film to the last: hands on a bar, or feet.</summary>
    private static double Drift(FilmedSet set)
    {
        var third = set.Frames.Count / 3;
        if (third == 0)
        {
            return 0;
        }

        var hangs = set.Movement == FormMovement.VerticalPull;
        var first = Median([.. set.Frames.Take(third)], frame => hangs ? frame.Wrists.X : frame.Ankles.X);
        var last = Median([.. set.Frames.TakeLast(third)], frame => hangs ? frame.Wrists.X : frame.Ankles.X);
        return Math.Abs(last - first) / set.Trunk;
    }

    private static double Median(IReadOnlyList<FrameMeasures> frames, Func<FrameMeasures, double> measure) =>
        Spread.Median([.. frames.Select(frame => frame.HasBody ? measure(frame) : double.NaN)]);

    private static void Below(List<FormRefusal> refusals, FormGate gate, double value, double needed)
    {
        if (value < needed)
        {
            refusals.Add(new FormRefusal(gate, value, needed));
        }
    }
}
