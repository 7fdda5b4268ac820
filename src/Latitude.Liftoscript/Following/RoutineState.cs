using Latitude.Liftoscript.Playing;

namespace Latitude.Liftoscript.Following;

/// <summary>What a routine stands at: the fold of its events. Stands by itself; later events do not change it.</summary>
public sealed class RoutineState
{
    private readonly RoutineCourse? _course;

    internal RoutineState(RoutineReplay replay)
    {
        _course = replay.Course?.Clone();
        Start = replay.Start;
        Status = replay.Status;
        Settings = replay.Settings;
        Workouts = [.. replay.Workouts];
        Problems = [.. replay.Problems];
        Moved = new Dictionary<DateOnly, DateOnly>(replay.Moved);
    }

    /// <summary>How it was started; null where that has not arrived.</summary>
    public RoutineStarted? Start { get; }

    /// <summary>Where it stands.</summary>
    public RoutineStatus Status { get; }

    /// <summary>The lifter's settings as they stand.</summary>
    public RoutineSettings Settings { get; }

    /// <summary>Every workout that was done, in order: nothing that happens to the routine takes one away.</summary>
    public IReadOnlyList<DoneWorkout> Workouts { get; }

    /// <summary>Events that could not be applied as they say.</summary>
    public IReadOnlyList<EventProblem> Problems { get; }

    /// <summary>Dates from which workouts were moved, with the dates they were moved to.</summary>
    public IReadOnlyDictionary<DateOnly, DateOnly> Moved { get; }

    /// <summary>The swaps in force or to come.</summary>
    public IReadOnlyList<ExerciseSwapped> Swaps => _course?.Swaps ?? [];

    /// <summary>The program as it stands, to be looked at or played on in one's own copy; null where there is nothing to play.</summary>
    public ProgramRun? Run => _course?.Run.Clone();

    /// <summary>The next workout as it would be today; null where there is nothing to play.</summary>
    public Workout? Next() => _course?.Clone() is { } course ? course.Prepare(course.Run.NextDay) : null;

    /// <summary>The coming workouts if all goes as prescribed.</summary>
    /// <param name="today">The lifter's local date.</param>
    /// <param name="count">How many, 0 to 200; taken within.</param>
    public IReadOnlyList<ComingWorkout> Coming(DateOnly today, int count) =>
        _course is { } course && Status is RoutineStatus.Running or RoutineStatus.Paused && count > 0
            ? Foresight.Of(this, _course!.Clone(), today, Math.Min(count, Foresight.MostWorkouts))
            : [];
}
