using System.Globalization;
using System.Runtime.Versioning;
using Latitude.App.Browser;
using Latitude.Domain.Exercises;
using Latitude.Domain.Form;
using Latitude.Domain.Form.Live;
using Latitude.Domain.Form.Movements;
using Latitude.Domain.Form.Pose;

namespace Latitude.App.Form;

/// <summary>Watches the camera while a set is done: counts reps aloud and warns of a rounding back.</summary>
[SupportedOSPlatform("browser")]
internal sealed class LiveCount
{
    /// <summary>Slower than this, reps are missed.</summary>
    public const double LeastPicturesASecond = 5;

    private const int PicturesBeforeJudgingSpeed = 15;

    private readonly LiveFormChecker _checker;
    private readonly PoseFrame _frame;
    private readonly FoundPose _found = new();
    private readonly double _start = Page.Now();
    private int _pictures;

    private LiveCount(LiveFormChecker checker, PoseFrame frame) => (_checker, _frame) = (checker, frame);

    /// <summary>What is known now.</summary>
    public LiveFormState State { get; private set; }

    /// <summary>True where the device reads too few pictures a second to be relied on.</summary>
    public bool IsTooSlow => _pictures >= PicturesBeforeJudgingSpeed && _pictures / Seconds < LeastPicturesASecond;

    private double Seconds => (Page.Now() - _start) / 1000;

    /// <summary>Prepares to watch an exercise; null where its movement cannot be followed.</summary>
    public static LiveCount? Of(FormThresholds thresholds, Exercise exercise)
    {
        if (MovementOf.Exercise(exercise) is not { } movement)
        {
            return null;
        }

        var size = FormModule.CameraSize().Split('|');
        var frame = new PoseFrame { Width = int.Parse(size[0], CultureInfo.InvariantCulture), Height = int.Parse(size[1], CultureInfo.InvariantCulture) };
        return new LiveCount(new LiveFormChecker(thresholds, movement, new FormRequest { Exercise = exercise }), frame);
    }

    /// <summary>Looks once; true where something worth showing has changed.</summary>
    public async Task<bool> Look()
    {
        var before = State;
        _frame.Time = Seconds;
        _frame.HasBody = _frame.HasMask = await FormModule.ReadCamera();
        if (_frame.HasBody)
        {
            _found.CopyTo(_frame);
        }

        _pictures++;
        State = _checker.Observe(_frame);
        if (State.Warning is not null)
        {
            FormModule.SayAloud("Keep your shape");
        }
        else if (State.IsNewRep)
        {
            FormModule.SayAloud(State.Reps.ToString(CultureInfo.InvariantCulture));
        }

        return State.Reps != before.Reps || State.Warning is not null || State.Obstacle != before.Obstacle;
    }
}
