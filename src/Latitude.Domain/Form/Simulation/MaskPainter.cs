using Latitude.Domain.Form.Pose;

namespace Latitude.Domain.Form.Simulation;

/// <summary>Paints round sticks into a mask, with an edge as soft as a segmentation model's.</summary>
internal sealed class MaskPainter(byte[] mask, PoseRoi roi)
{
    private const int Side = PoseRoi.MaskSide;
    private const double Full = 248;

    public void Clear() => Array.Clear(mask);

    /// <summary>A stick between two places of the picture.</summary>
    /// <param name="from">Pixels of the picture.</param>
    /// <param name="to">Pixels of the picture.</param>
    /// <param name="radius">Pixels of the picture.</param>
    /// <param name="erases">True to take away instead: something stands before the lifter.</param>
    public void Stick(Point from, Point to, double radius, bool erases = false)
    {
        Point a = roi.ToMask(from), b = roi.ToMask(to);
        var reach = radius * Side / roi.Size;
        int left = Bound(Math.Min(a.X, b.X) - reach - 1), right = Bound(Math.Max(a.X, b.X) + reach + 2);
        int top = Bound(Math.Min(a.Y, b.Y) - reach - 1), bottom = Bound(Math.Max(a.Y, b.Y) + reach + 2);
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
            {
                var at = (y * Side) + x;
                if (!erases && mask[at] == (byte)Full)
                {
                    continue;
                }

                var inside = reach - new Point(x + 0.5, y + 0.5).DistanceTo(a, b);
                var share = Math.Clamp((inside + 1) / 2, 0, 1);
                mask[at] = erases ? (byte)(mask[at] * (1 - share)) : Math.Max(mask[at], (byte)(Full * share));
            }
        }
    }

    private static int Bound(double place) => (int)Math.Clamp(place, 0, Side);
}
