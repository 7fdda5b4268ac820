using Latitude.Domain.Form.Reps;
using Latitude.Domain.Form.Signals;

namespace Latitude.Domain.Form.Judging;

/// <summary>Whether the lifter is seen from the side.</summary>
internal static class SideView
{
    /// <summary>Median turn from the picture plane over the frames of a rep, degrees.</summary>
    public static double YawOf(FilmedSet set, Rep rep)
    {
        var yaw = new double[rep.End - rep.SetUp + 1];
        for (var i = 0; i < yaw.Length; i++)
        {
            var frame = set.Frames[rep.SetUp + i];
            yaw[i] = frame.HasBody ? frame.Yaw : double.NaN;
        }

        return Spread.Median(yaw);
    }

    /// <summary>True where side-view rules can be judged.</summary>
    public static bool Is(FilmedSet set, Rep rep) => YawOf(set, rep) >= set.Thresholds.LeastYaw;
}
