using Latitude.Domain.Form.Pose;

namespace Latitude.Domain.Form.Measures;

/// <summary>
/// The outline of the back, which has no landmarks of its own. From points along the trunk, rays go to the dorsal side until they leave the
/// body; where they leave it is the outline. A parabola through it gives the turn between its ends.
/// </summary>
/// <remarks>Not safe for use by several threads: it keeps its working memory, so that a frame allocates nothing.</remarks>
public sealed class DorsalContour
{
    /// <summary>Points along the trunk, hips 0 to shoulders 1: from −0.1 in steps of 0.025 to 1.05.</summary>
    public const int Rays = 47;

    private const double FirstRay = -0.1;
    private const double RayStep = 0.025;
    private const double LumbarFrom = 0.05;
    private const double LumbarTo = 0.55;
    private const double WholeTo = 0.95;
    private const double LeastSeen = 0.7;
    private const double ArmWidth = 0.13; // of the trunk: outline so near to an arm is the arm's
    private const double Farthest = 0.8;  // of the trunk: no back is that deep
    private const double Stride = 2;      // pixels of the mask between looks
    private const int Inside = 124;       // half of 248

    private readonly double[] _depth = new double[Rays];
    private readonly Point[] _outline = new Point[Rays];
    private readonly Point[] _arms = new Point[6];
    private Point _bottom;
    private Point _trunk;
    private Point _dorsal;
    private double _length;

    /// <summary>Distance of the outline from the trunk's axis for each ray, as a share of the trunk's length; not a number where not seen.</summary>
    public ReadOnlySpan<double> Depth => _depth;

    /// <summary>The outline in pixels of the mask, for drawing; meaningless where <see cref="Depth"/> is not a number.</summary>
    public ReadOnlySpan<Point> Outline => _outline;

    /// <summary>Place of a ray along the trunk.</summary>
    public static double PlaceOf(int ray) => FirstRay + (ray * RayStep);

    /// <summary>Measures one frame. A frame without a mask has no outline.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="facing">1 where the lifter faces right, −1 left.</param>
    public OutlineTurn Measure(PoseFrame frame, int facing)
    {
        if (!frame.HasMask || !Prepare(frame, facing))
        {
            Array.Fill(_depth, double.NaN);
            return OutlineTurn.Unseen;
        }

        for (var ray = 0; ray < Rays; ray++)
        {
            Cast(frame.Mask, ray);
        }

        var whole = Turn(LumbarFrom, WholeTo, out var seen);
        return new OutlineTurn(Turn(LumbarFrom, LumbarTo, out _), whole, seen);
    }

    private bool Prepare(PoseFrame frame, int facing)
    {
        var roi = frame.Roi;
        _bottom = roi.ToMask(frame.MiddleOf(Landmark.LeftHip));
        _trunk = roi.ToMask(frame.MiddleOf(Landmark.LeftShoulder)) - _bottom;
        _length = _trunk.Length;
        if (!(_length >= Stride))
        {
            return false;
        }

        _dorsal = new Point(_trunk.Y * facing / _length, -_trunk.X * facing / _length);
        for (var side = 0; side < 2; side++)
        {
            _arms[side * 3] = roi.ToMask(frame.At(Landmark.LeftShoulder + side));
            _arms[(side * 3) + 1] = roi.ToMask(frame.At(Landmark.LeftElbow + side));
            _arms[(side * 3) + 2] = roi.ToMask(frame.At(Landmark.LeftWrist + side));
        }

        return true;
    }

    private void Cast(byte[] mask, int ray)
    {
        _depth[ray] = double.NaN;
        var start = _bottom + (_trunk * PlaceOf(ray));
        if (Look(mask, start) < Inside)
        {
            return;
        }

        var last = Farthest * _length;
        for (var way = Stride; way <= last; way += Stride)
        {
            if (Look(mask, start + (_dorsal * way)) >= Inside)
            {
                continue;
            }

            var edge = Edge(mask, start, way);
            var place = start + (_dorsal * edge);
            if (!IsArm(place))
            {
                _depth[ray] = edge / _length;
                _outline[ray] = place;
            }

            return;
        }
    }

    /// <summary>Where the mask passes one half, found between the last look inside and the first outside.</summary>
    private double Edge(byte[] mask, Point start, double outside)
    {
        var inside = outside - Stride;
        double before = Sample(mask, start + (_dorsal * inside)), after = Sample(mask, start + (_dorsal * outside));
        var middle = Sample(mask, start + (_dorsal * (inside + (Stride / 2))));
        if (middle < Inside)
        {
            return inside + (Stride / 2 * Crossing(before, middle));
        }

        return inside + (Stride / 2) + (Stride / 2 * Crossing(middle, after));
    }

    private static double Crossing(double before, double after) =>
        before > after ? Math.Clamp((before - Inside) / (before - after), 0, 1) : 1;

    private bool IsArm(Point place)
    {
        for (var i = 0; i < _arms.Length; i++)
        {
            if (i % 3 != 2 && place.DistanceTo(_arms[i], _arms[i + 1]) < ArmWidth * _length)
            {
                return true;
            }
        }

        return false;
    }

    private static int Look(byte[] mask, Point place)
    {
        const int Side = PoseRoi.MaskSide;
        return place is { X: >= 0 and < Side, Y: >= 0 and < Side } ? mask[((int)place.Y * Side) + (int)place.X] : 0;
    }

    /// <summary>The mask between its pixels, whose centres lie at halves.</summary>
    private static double Sample(byte[] mask, Point place)
    {
        const int Side = PoseRoi.MaskSide;
        double x = place.X - 0.5, y = place.Y - 0.5;
        if (!(x >= 0 && y >= 0 && x < Side - 1 && y < Side - 1))
        {
            return 0;
        }

        int left = (int)x, top = (int)y;
        double right = x - left, down = y - top;
        var at = (top * Side) + left;
        var upper = (mask[at] * (1 - right)) + (mask[at + 1] * right);
        var lower = (mask[at + Side] * (1 - right)) + (mask[at + Side + 1] * right);
        return (upper * (1 - down)) + (lower * down);
    }

    private double Turn(double from, double to, out double seen)
    {
        var fit = new ParabolaFit();
        var rays = 0;
        for (var ray = 0; ray < Rays; ray++)
        {
            var place = PlaceOf(ray);
            if (place > from - (RayStep / 2) && place < to + (RayStep / 2))
            {
                rays++;
                if (!double.IsNaN(_depth[ray]))
                {
                    fit.Add(place, _depth[ray]);
                }
            }
        }

        seen = fit.Count / (double)rays;
        return seen >= LeastSeen && fit.TrySlopes(from, to, out var lower, out var upper)
            ? double.RadiansToDegrees(Math.Atan(lower) - Math.Atan(upper))
            : double.NaN;
    }
}
