using Latitude.Domain.Form.Pose;

namespace Latitude.Domain.Form.Simulation;

/// <summary>Films a synthetic set: frames as a pose model would give them, each with its truth.</summary>
public sealed class SyntheticFilm
{
    private readonly SyntheticSet _set;
    private readonly SyntheticCamera _camera;
    private readonly Random _random;

    /// <summary>Prepares a film; the same set gives the same film every time.</summary>
    public SyntheticFilm(SyntheticSet set)
    {
        _set = set;
        _camera = new SyntheticCamera(set);
        _random = new Random(set.Seed);
    }

    /// <summary>Frames of the film.</summary>
    public int Frames => 1 + (int)(Seconds * _set.FrameRate);

    private double Seconds => _set.RestSeconds + (_set.Reps * (_set.RepSeconds + _set.RestSeconds));

    /// <summary>Shows the frames one after the other; the frame is used again for the next.</summary>
    public void Play(Action<PoseFrame, SyntheticTruth> onFrame)
    {
        var frame = new PoseFrame { Width = SyntheticCamera.Width, Height = SyntheticCamera.Height, HasBody = true, HasMask = true, Score = 1 };
        for (var i = 0; i < Frames; i++)
        {
            frame.Time = i / _set.FrameRate;
            var (up, rep) = PhaseAt(frame.Time);
            var pose = SyntheticMotion.At(_set, up, _set.SpineTurn + (_set.SpineTurnPerRep * rep));
            Fill(frame, pose);
            onFrame(frame, Truth(pose));
        }
    }

    /// <summary>How far up the weight is, and how many reps are behind.</summary>
    private (double Up, int Rep) PhaseAt(double time)
    {
        var cycle = _set.RepSeconds + _set.RestSeconds;
        var rep = (int)Math.Clamp(Math.Floor((time - _set.RestSeconds) / cycle), 0, Math.Max(0, _set.Reps - 1));
        var within = (time - _set.RestSeconds - (rep * cycle)) / _set.RepSeconds;
        return (within is > 0 and < 1 && _set.Reps > 0 ? (1 - Math.Cos(2 * Math.PI * within)) / 2 : 0, rep);
    }

    private SyntheticTruth Truth(SyntheticPose pose) => new(
        pose.Lean,
        AngleAt(pose.Shoulder, pose.Hip, pose.Knee),
        AngleAt(pose.Hip, pose.Knee, pose.Ankle),
        AngleAt(pose.Shoulder, pose.Elbow, pose.Wrist),
        _set.Yaw,
        SyntheticSpine.OutlineTurn(pose.SpineTurn));

    private static double AngleAt(Spot a, Spot b, Spot c) =>
        Point.Angle(new Point(a.Forward, a.Up), new Point(b.Forward, b.Up), new Point(c.Forward, c.Up));

    private void Fill(PoseFrame frame, SyntheticPose pose)
    {
        var (hips, scale) = _camera.Project(pose.Hip);
        var (shoulders, _) = _camera.Project(pose.Shoulder);
        frame.Roi = RoiOf(pose, hips, shoulders);
        Paint(frame, pose);
        var ear = pose.Shoulder + Spot.Way(0.2, pose.NeckLean);
        Set(frame, Landmark.Nose, ear + Spot.Way(0.1, pose.NeckLean + 90), pose, scale);
        Set(frame, Landmark.MouthLeft, ear + Spot.Way(0.09, pose.NeckLean + 115), pose, scale);
        Set(frame, Landmark.MouthRight, ear + Spot.Way(0.09, pose.NeckLean + 115), pose, scale);
        SetPair(frame, Landmark.LeftEar, ear, 0.07, pose, scale);
        SetPair(frame, Landmark.LeftShoulder, pose.Shoulder, SyntheticPose.HalfShoulders, pose, scale);
        SetPair(frame, Landmark.LeftElbow, pose.Elbow, SyntheticPose.HalfShoulders + 0.02, pose, scale);
        SetPair(frame, Landmark.LeftWrist, pose.Wrist, SyntheticPose.HalfShoulders + 0.02, pose, scale);
        SetPair(frame, Landmark.LeftHip, pose.Hip, SyntheticPose.HalfHips, pose, scale);
        SetPair(frame, Landmark.LeftKnee, pose.Knee, SyntheticPose.HalfHips, pose, scale);
        SetPair(frame, Landmark.LeftAnkle, pose.Ankle, SyntheticPose.HalfHips, pose, scale);
    }

    /// <summary>As the model's: centred on the hips, upright along the trunk, large enough for the whole body.</summary>
    private static PoseRoi RoiOf(SyntheticPose pose, Point hips, Point shoulders)
    {
        var trunk = shoulders - hips;
        var size = 4.5 * Math.Max(trunk.Length, 1);
        return new PoseRoi(hips.X, hips.Y, size, Math.Abs(pose.Lean) < 20 ? 0 : Math.Atan2(trunk.X, -trunk.Y));
    }

    private void Paint(PoseFrame frame, SyntheticPose pose)
    {
        var painter = new MaskPainter(frame.Mask, frame.Roi);
        painter.Clear();
        for (var side = -1; side <= 1; side += 2)
        {
            Stick(painter, pose.Ankle.Beside(side * SyntheticPose.HalfHips), pose.Knee.Beside(side * SyntheticPose.HalfHips), 0.055);
            Stick(painter, pose.Knee.Beside(side * SyntheticPose.HalfHips), pose.Hip.Beside(side * SyntheticPose.HalfHips), 0.08);
            Stick(painter, pose.Shoulder.Beside(side * SyntheticPose.HalfShoulders), pose.Elbow.Beside(side * SyntheticPose.HalfShoulders), 0.045);
            Stick(painter, pose.Elbow.Beside(side * SyntheticPose.HalfShoulders), pose.Wrist.Beside(side * SyntheticPose.HalfShoulders), 0.035);
        }

        for (var lateral = -1; lateral <= 1; lateral++)
        {
            SyntheticSpine.Walk(pose, (from, to) => Stick(painter, from.Beside(lateral * 0.08), to.Beside(lateral * 0.08), SyntheticSpine.Depth));
        }

        var ear = pose.Shoulder + Spot.Way(0.2, pose.NeckLean);
        Stick(painter, pose.Shoulder, ear, 0.06);
        Stick(painter, ear, ear + Spot.Way(0.05, pose.NeckLean), 0.1);
        if (_set.IsBackHidden)
        {
            var middle = pose.Hip + Spot.Way(SyntheticPose.Trunk / 2, pose.Lean);
            Stick(painter, middle, middle, 0.22, erases: true);
        }
    }

    private void Stick(MaskPainter painter, Spot from, Spot to, double radius, bool erases = false)
    {
        var (a, scale) = _camera.Project(from);
        var (b, _) = _camera.Project(to);
        painter.Stick(a, b, radius * scale, erases);
    }

    private void SetPair(PoseFrame frame, int left, Spot middle, double half, SyntheticPose pose, double scale)
    {
        Set(frame, left, middle.Beside(half), pose, scale);
        Set(frame, left + 1, middle.Beside(-half), pose, scale);
    }

    private void Set(PoseFrame frame, int landmark, Spot spot, SyntheticPose pose, double scale)
    {
        var noise = _set.Noise * SyntheticPose.Trunk;
        var (place, _) = _camera.Project(spot);
        var (right, down, away) = _camera.Turned(spot - pose.Hip);
        var image = landmark * PoseFrame.ImageStride;
        frame.Image[image] = place.X + (Normal() * noise * scale);
        frame.Image[image + 1] = place.Y + (Normal() * noise * scale);
        frame.Image[image + 2] = away * scale;
        frame.Image[image + 3] = 1;
        var world = landmark * PoseFrame.WorldStride;
        frame.World[world] = right + (Normal() * noise);
        frame.World[world + 1] = down + (Normal() * noise);
        frame.World[world + 2] = away + (Normal() * noise);
    }

    /// <summary>A normal deviate (Box and Muller 1958).</summary>
    private double Normal() =>
        _set.Noise > 0 ? Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble()) : 0;
}
