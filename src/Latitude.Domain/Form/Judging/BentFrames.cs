using Latitude.Domain.Form.Measures;
using Latitude.Domain.Form.Reps;
using Latitude.Domain.Form.Signals;

namespace Latitude.Domain.Form.Judging;

/// <summary>The frames of a rep in which the outline of the back says something: bent over, from the side, the outline seen.</summary>
internal sealed class BentFrames
{
    private readonly List<double> _lumbar = [];
    private readonly List<double> _whole = [];
    private readonly List<double> _yaw = [];
    private double _worst = double.NegativeInfinity;

    private BentFrames()
    {
    }

    /// <summary>What stands in the way; null where the back can be judged.</summary>
    public FormGate? Obstacle { get; private set; }

    /// <summary>Median of the mean of the two turns, degrees.</summary>
    public double Mean => (Spread.Median(_lumbar) + Spread.Median(_whole)) / 2;

    /// <summary>Median turn of the whole outline, degrees.</summary>
    public double Whole => Spread.Median(_whole);

    /// <summary>Standard error of the medians from frame to frame, degrees.</summary>
    public double Noise => Spread.Deviation(_whole) / Math.Sqrt(Math.Max(1, _whole.Count));

    public int First { get; private set; } = -1;

    public int Last { get; private set; }

    public int Worst { get; private set; }

    public static BentFrames Of(FilmedSet set, Rep rep)
    {
        var bent = new BentFrames();
        var thresholds = set.Thresholds;
        int bentOver = 0, seen = 0;
        for (var i = rep.SetUp; i <= rep.End; i++)
        {
            var frame = set.Frames[i];
            if (!frame.HasBody || frame.Inclination < thresholds.LeastBend || frame.Inclination > thresholds.MostBend)
            {
                continue;
            }

            bentOver++;
            bent._yaw.Add(frame.Yaw);
            if (!double.IsNaN(frame.Lumbar + frame.WholeBack))
            {
                seen++;
                bent.Add(frame);
            }
        }

        bent.Obstacle = bentOver < thresholds.LeastOutlineFrames ? (SideView.Is(set, rep) ? FormGate.NotBentOver : FormGate.NotFromTheSide)
            : Spread.Median(bent._yaw) < thresholds.LeastYaw ? FormGate.NotFromTheSide
            : seen < thresholds.LeastOutlineFrames || seen < thresholds.LeastOutlineShare * bentOver ? FormGate.BackHidden
            : null;
        return bent;
    }

    private void Add(in FrameMeasures frame)
    {
        _lumbar.Add(frame.Lumbar);
        _whole.Add(frame.WholeBack);
        First = First < 0 ? frame.Frame : First;
        Last = frame.Frame;
        if (frame.Curvature > _worst)
        {
            _worst = frame.Curvature;
            Worst = frame.Frame;
        }
    }
}
