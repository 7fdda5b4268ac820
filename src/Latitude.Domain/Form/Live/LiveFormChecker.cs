using Latitude.Domain.Exercises;
using Latitude.Domain.Form.Measures;
using Latitude.Domain.Form.Movements;
using Latitude.Domain.Form.Pose;
using Latitude.Domain.Form.Signals;

namespace Latitude.Domain.Form.Live;

/// <summary>
/// Follows a set while it is done: counts reps, warns of a rounding back, and says what it cannot see. When the set is over, the whole film is
/// judged as any finished film is. Frames are measured and forgotten; of each a few numbers stay.
/// </summary>
public sealed class LiveFormChecker
{
    /// <summary>So many frames are kept for the final verdict: ten minutes at 60 a second. Later ones are counted but not judged again.</summary>
    public const int MostFrames = 36_000;

    private const int FramesBeforeWarning = 5;
    private const double RestCutoff = 1.5;   // hertz
    private const double AngleBeta = 0.02;   // hertz for each degree a second
    private const double TravelBeta = 2;     // hertz for each trunk length a second

    private readonly FormThresholds _thresholds;
    private readonly FormRequest _request;
    private readonly FormMovement _movement;
    private readonly FrameMeter _meter = new();
    private readonly List<FrameMeasures> _frames = [];
    private readonly OneEuroFilter _filter;
    private readonly LiveRepCounter _reps;
    private readonly RunningMedian _lumbar = new();
    private readonly RunningMedian _whole = new();
    private double _trunk;
    private bool _hasWarned;
    private bool _wasUp;

    /// <summary>Prepares to follow a set.</summary>
    /// <param name="thresholds">The numbers to go by.</param>
    /// <param name="movement">What will be done: live, it must be known.</param>
    /// <param name="request">What else is known; its exercise, where given, should be of that movement.</param>
    public LiveFormChecker(FormThresholds thresholds, FormMovement movement, FormRequest request)
    {
        _thresholds = thresholds;
        _movement = movement;
        _request = request;
        var isAngle = MovementSignal.IsAngle(movement, isFromFront: false);
        _filter = new OneEuroFilter(RestCutoff, isAngle ? AngleBeta : TravelBeta);
        _reps = new LiveRepCounter(isAngle ? thresholds.LeastRepAngle : thresholds.LeastRepTravel, thresholds);
    }

    /// <summary>The outline of the back in the frame seen last, for drawing.</summary>
    public DorsalContour Contour => _meter.Contour;

    /// <summary>Takes the next frame.</summary>
    public LiveFormState Observe(PoseFrame frame)
    {
        var measured = _meter.Measure(frame);
        if (_frames.Count < MostFrames)
        {
            _frames.Add(measured);
        }

        if (!measured.HasBody)
        {
            return new LiveFormState(_reps.Reps, _reps.IsUp, IsNewRep: false, Warning: null, FormGate.NoBody);
        }

        _trunk = Math.Max(_trunk, measured.Trunk);
        var isNewRep = _reps.Next(measured.Time, _filter.Next(measured.Time, MovementSignal.Of(_movement, measured, _trunk, isFromFront: false)));
        if (_wasUp && !_reps.IsUp)
        {
            _lumbar.Clear();
            _whole.Clear();
            _hasWarned = false;
        }

        _wasUp = _reps.IsUp;
        return new LiveFormState(_reps.Reps, _reps.IsUp, isNewRep, Warn(measured), Obstacle(measured));
    }

    /// <summary>Judges the whole set, now that it is over.</summary>
    public FormReport Finish() => new FormChecker(_thresholds).Check(_frames, _request);

    private FormRule? Warn(in FrameMeasures frame)
    {
        if (!IsStraightAsked() || frame.Yaw < _thresholds.LeastYaw
            || frame.Inclination < _thresholds.LeastBend || frame.Inclination > _thresholds.MostBend)
        {
            return null;
        }

        _lumbar.Add(frame.Lumbar);
        _whole.Add(frame.WholeBack);
        var mean = (_lumbar.Value + _whole.Value) / 2;
        if (_hasWarned || _whole.Count < FramesBeforeWarning || !(mean >= _thresholds.RoundedMean || _whole.Value >= _thresholds.RoundedWhole))
        {
            return null;
        }

        _hasWarned = true;
        return FormRule.StraightBack;
    }

    private bool IsStraightAsked() => _request.Exercise is not { } exercise || exercise.SpineRule == SpineRule.Straight;

    private FormGate? Obstacle(in FrameMeasures frame) =>
        frame.Trunk < _thresholds.LeastTrunkPixels ? FormGate.TooFar
        : frame.InPicture < _thresholds.LeastInPicture ? FormGate.OutOfPicture
        : frame.Yaw < _thresholds.LeastYaw ? FormGate.NotFromTheSide
        : frame.Brightness < _thresholds.LeastBrightness ? FormGate.TooDark
        : null;
}
