using Latitude.App.Browser;
using Latitude.App.Routines;
using Latitude.App.Store;
using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Training.Live;
using Latitude.Liftoscript.Following;
using Latitude.Sync.Records;
using Latitude.Words;

namespace Latitude.App.Workouts;

/// <summary>
/// The workout that is being done in this browser. A tap changes it at once; what it changes is written behind it, in order, and what could
/// not be written is tried again with the next tap.
/// </summary>
public sealed class GymSession(Logbook logbook, Lazy<KnowledgeBase> knowledge, RoutineBook routines, GymBook gym, TimeProvider time)
{
    private const string LiveKey = "live";
    private const int MostUndo = 30;

    private readonly List<LiveWorkout> _before = [];
    private LiveWorkout? _written;
    private Task? _writing;
    private bool _isRestored;

    /// <summary>Told whenever the workout has changed.</summary>
    public event EventHandler? Changed;

    /// <summary>The workout; null where none is being done.</summary>
    public LiveWorkout? Workout { get; private set; }

    /// <summary>True where there is a step to take back.</summary>
    public bool CanUndo => _before.Count > 0;

    /// <summary>What this gym can load.</summary>
    public Rack Rack => new(gym.Setup);

    /// <summary>The time, with the lifter's offset from UTC.</summary>
    public DateTimeOffset Now => time.GetLocalNow();

    /// <summary>
    /// Goes on where a closed tab, a crash or an update broke off, or another tab has got to. While another tab has the log, nothing happens.
    /// </summary>
    public async Task RestoreAsync()
    {
        await logbook.OpenAsync();
        await gym.OpenAsync();
        if (logbook.Condition is StoreCondition.Elsewhere or StoreCondition.Newer)
        {
            _isRestored = false;
        }
        else if (!_isRestored)
        {
            _isRestored = true;
            _before.Clear();
            Workout = _written = await logbook.Store.TextAsync(LiveKey) is { } text ? LiveWorkoutText.Read(text, knowledge.Value.Exercises) : null;
            Ring();
            Changed?.Invoke(this, EventArgs.Empty);
        }
    }

    /// <summary>Begins a workout.</summary>
    public void Start(LiveWorkout workout)
    {
        _before.Clear();
        _written = null;
        Workout = workout;
        if (OperatingSystem.IsBrowser())
        {
            _ = GymBridge.KeepAwake(true);
            GymBridge.ComeBackToToday();
        }

        Written();
    }

    /// <summary>Changes the workout; the screen hears of it before anything is written.</summary>
    public void Do(Func<LiveWorkout, LiveWorkout> change)
    {
        if (Workout is not { } before || change(before) is not { } after || ReferenceEquals(before, after))
        {
            return;
        }

        _before.Add(before);
        if (_before.Count > MostUndo)
        {
            _before.RemoveAt(0);
        }

        Workout = after;
        if (before.Rest != after.Rest)
        {
            Ring();
        }

        Written();
    }

    /// <summary>Takes the last step back.</summary>
    public void Undo()
    {
        if (_before.Count > 0)
        {
            Workout = _before[^1];
            _before.RemoveAt(_before.Count - 1);
            Ring();
            Written();
        }
    }

    /// <summary>An exercise with the sets of last time, or three empty ones.</summary>
    public async Task<LiveExercise> PlanAsync(Exercise exercise)
    {
        var last = await LastSets.OfAsync(logbook, exercise.Id, Workout?.Id);
        var kind = LiveExercise.LoadKindOf(exercise);
        var sets = last.Count > 0
            ? last.Select(set => LiveSet.Of(NewId(), new SetTarget { Kind = set.Kind }, set, kind))
            : Enumerable.Range(0, 3).Select(_ => LiveSet.Of(NewId(), SetTarget.Free, null, kind));
        return new LiveExercise { Id = NewId(), Name = exercise.Name, Exercise = exercise, Sets = [.. sets] };
    }

    /// <summary>Ends the workout and keeps it. Its id, or null where nothing was done and so nothing is kept.</summary>
    public async Task<Guid?> FinishAsync()
    {
        if (Workout is not { } workout)
        {
            return null;
        }

        var finished = workout.Finish(Now);
        var drafts = LiveWorkoutRecords.Between(_written, workout).Where(draft => draft.Kind != RecordKinds.Workout).ToList();
        var outcome = LiveOutcome.Of(workout, RoutineBook.EventOf(workout.Id), Now);
        if (finished is not null)
        {
            drafts.Add(LiveWorkoutRecords.Header(workout, finished.Duration));
            drafts.AddRange(FeltAnswers.Of(workout));
        }

        IReadOnlyList<RoutineEvent> events = outcome is null ? [] : [.. LiveOutcome.Swaps(workout, NewId, outcome.At.AddMilliseconds(-1)), outcome];
        drafts.AddRange(events.Select(RoutineBook.DraftOf));

        await (_writing ?? Task.CompletedTask);
        await logbook.WriteAsync(drafts, (LiveKey, null));
        if (events.Count > 0)
        {
            await routines.OpenAsync();
            routines.Take([.. events]);
        }

        Close();
        return finished is null ? null : workout.Id;
    }

    /// <summary>Throws the workout away, what was done of it included.</summary>
    public async Task DiscardAsync()
    {
        if (Workout is { } workout)
        {
            await (_writing ?? Task.CompletedTask);
            var nothing = workout with { Exercises = [] };
            await logbook.WriteAsync(LiveWorkoutRecords.Between(_written, nothing), (LiveKey, null));
            Close();
        }
    }

    /// <summary>A new id that sorts by time.</summary>
    public Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());

    private void Close()
    {
        Workout = _written = null;
        _before.Clear();
        if (OperatingSystem.IsBrowser())
        {
            GymBridge.DisarmRest();
            _ = GymBridge.KeepAwake(false);
        }

        Changed?.Invoke(this, EventArgs.Empty);
    }

    private void Written()
    {
        Changed?.Invoke(this, EventArgs.Empty);
        if (_writing is null or { IsCompleted: true })
        {
            _writing = WriteBehind();
        }
    }

    /// <summary>Writes until what is written is what is shown; taps that come in between are written together.</summary>
    private async Task WriteBehind()
    {
        // First the frame that shows the tap, then the write.
        await (OperatingSystem.IsBrowser() ? Page.NextFrame() : Task.CompletedTask);
        while (Workout is { } workout && !ReferenceEquals(workout, _written))
        {
            if (!await logbook.WriteAsync(LiveWorkoutRecords.Between(_written, workout), (LiveKey, LiveWorkoutText.Write(workout))))
            {
                return;
            }

            _written = workout;
        }
    }

    private void Ring()
    {
        if (!OperatingSystem.IsBrowser())
        {
            return;
        }

        if (Workout?.Rest is { } rest)
        {
            var next = Workout.Find(Workout.Current) is ({ } exercise, { } set) ? $"{exercise.Name}, {LoadWords.Long(set.Entry)}" : "";
            GymBridge.ArmRest(rest.Ends.ToUnixTimeMilliseconds(), next);
        }
        else
        {
            GymBridge.DisarmRest();
        }
    }
}
