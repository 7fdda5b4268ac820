using Latitude.Domain.Form.Pose;

namespace Latitude.Domain.Form.Measures;

/// <summary>Measures frames one after the other, as they come. Keeps nothing of a frame; allocates nothing.</summary>
public sealed class FrameMeter
{
    private readonly BackSide _backSide = new();
    private double _nearVote;
    private int _frames;

    /// <summary>The outline of the back in the frame measured last, for drawing.</summary>
    public DorsalContour Contour { get; } = new();

    /// <summary>Measures a frame of a film; frames come in the order of time.</summary>
    public FrameMeasures Measure(PoseFrame frame)
    {
        var number = _frames++;
        Point hips = frame.MiddleOf(Landmark.LeftHip), shoulders = frame.MiddleOf(Landmark.LeftShoulder);
        var trunk = shoulders - hips;
        if (!frame.HasBody || !(trunk.Length > 0) || !double.IsFinite(trunk.Length))
        {
            return new FrameMeasures { Time = frame.Time, Frame = number, PictureHeight = frame.Height, Brightness = frame.Brightness };
        }

        _backSide.Add(frame, hips, shoulders);
        _nearVote += frame.DepthAt(Landmark.RightShoulder) - frame.DepthAt(Landmark.LeftShoulder)
            + frame.DepthAt(Landmark.RightHip) - frame.DepthAt(Landmark.LeftHip);
        int facing = _backSide.Facing, near = _nearVote >= 0 ? 0 : 1;
        var back = Contour.Measure(frame, facing);
        Point knee = frame.At(Landmark.LeftKnee + near), nearHip = frame.At(Landmark.LeftHip + near), nearShoulder = frame.At(Landmark.LeftShoulder + near);
        var ankles = frame.MiddleOf(Landmark.LeftAnkle);
        return new FrameMeasures
        {
            Time = frame.Time,
            Frame = number,
            HasBody = true,
            PictureHeight = frame.Height,
            Brightness = frame.Brightness,
            Lean = LeanOf(trunk) * facing,
            Yaw = (YawOf(frame, Landmark.LeftShoulder) + YawOf(frame, Landmark.LeftHip)) / 2,
            Facing = facing,
            Trunk = trunk.Length,
            Lumbar = back.Lumbar,
            WholeBack = back.Whole,
            OutlineSeen = back.Seen,
            Neck = NeckOf(frame.At(Landmark.LeftEar + near) - nearShoulder, trunk, facing),
            HeadTurn = HeadTurnOf(frame, near),
            Hip = Point.Angle(nearShoulder, nearHip, knee),
            Knee = Point.Angle(nearHip, knee, frame.At(Landmark.LeftAnkle + near)),
            Elbow = Point.Angle(nearShoulder, frame.At(Landmark.LeftElbow + near), frame.At(Landmark.LeftWrist + near)),
            LegLean = Math.Abs(LeanOf(hips - ankles)),
            Shoulders = shoulders,
            Hips = hips,
            Wrists = frame.MiddleOf(Landmark.LeftWrist),
            Elbows = frame.MiddleOf(Landmark.LeftElbow),
            Ankles = ankles,
            Mouth = frame.MiddleOf(Landmark.MouthLeft),
            InPicture = ShareInPicture(frame),
        };
    }

    private static double LeanOf(Point upward) => double.RadiansToDegrees(Math.Atan2(upward.X, -upward.Y));

    /// <summary>Turn of the line between a left landmark and its right neighbour out of the picture plane, 0 to 90.</summary>
    private static double YawOf(PoseFrame frame, int left)
    {
        var at = left * PoseFrame.WorldStride;
        var world = frame.World;
        double x = world[at + 3] - world[at], y = world[at + 4] - world[at + 1], z = world[at + 5] - world[at + 2];
        return double.RadiansToDegrees(Math.Atan2(Math.Abs(z), Math.Sqrt((x * x) + (y * y))));
    }

    private static double NeckOf(Point neck, Point trunk, int facing)
    {
        var turn = (trunk.X * neck.Y) - (trunk.Y * neck.X);
        return double.RadiansToDegrees(Math.Atan2(turn * facing, Point.Dot(trunk, neck)));
    }

    private static double HeadTurnOf(PoseFrame frame, int near)
    {
        var ears = (frame.At(Landmark.LeftEar) - frame.At(Landmark.RightEar)).Length;
        var face = (frame.At(Landmark.Nose) - frame.At(Landmark.LeftEar + near)).Length;
        return ears + face > 0 ? ears / (ears + face) : double.NaN;
    }

    private static double ShareInPicture(PoseFrame frame)
    {
        ReadOnlySpan<int> watched =
        [
            Landmark.Nose, Landmark.LeftShoulder, Landmark.RightShoulder, Landmark.LeftWrist, Landmark.RightWrist,
            Landmark.LeftHip, Landmark.RightHip, Landmark.LeftKnee, Landmark.RightKnee, Landmark.LeftAnkle, Landmark.RightAnkle,
        ];
        var inside = 0;
        foreach (var landmark in watched)
        {
            var place = frame.At(landmark);
            if (place.X >= 0 && place.Y >= 0 && place.X <= frame.Width && place.Y <= frame.Height)
            {
                inside++;
            }
        }

        return inside / (double)watched.Length;
    }
}
