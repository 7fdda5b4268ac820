using Latitude.Domain.Form.Pose;

namespace Latitude.Domain.Form.Measures;

/// <summary>
/// Which way the lifter faces, by vote over the frames seen so far: the nose lies before the ears, knees and hands before the trunk.
/// A lifter does not turn round within a set, so the vote only gets surer.
/// </summary>
internal sealed class BackSide
{
    private const double HandsWeight = 0.5; // they pass behind the trunk in rows

    private double _vote;

    /// <summary>1 where the lifter faces right in the picture (when upright), −1 left.</summary>
    public int Facing => _vote >= 0 ? 1 : -1;

    public void Add(PoseFrame frame, Point hips, Point shoulders)
    {
        var trunk = shoulders - hips;
        var length = trunk.Length;
        if (length <= 0)
        {
            return;
        }

        var right = new Point(-trunk.Y / length, trunk.X / length); // the front of a lifter who faces right
        var nose = Point.Dot(frame.At(Landmark.Nose) - frame.MiddleOf(Landmark.LeftEar), right);
        var knees = Point.Dot(frame.MiddleOf(Landmark.LeftKnee) - hips, right);
        var hands = Point.Dot(frame.MiddleOf(Landmark.LeftWrist) - shoulders, right);
        _vote += (nose + knees + (HandsWeight * hands)) / length;
    }
}
