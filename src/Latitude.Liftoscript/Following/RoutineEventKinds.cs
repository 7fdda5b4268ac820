namespace Latitude.Liftoscript.Following;

/// <summary>What the kinds of events are called in JSON.</summary>
internal static class RoutineEventKinds
{
    public const string Started = "started";
    public const string Workout = "workout_done";
    public const string Skipped = "day_skipped";
    public const string Moved = "day_moved";
    public const string Repeated = "week_repeated";
    public const string Swapped = "exercise_swapped";
    public const string Settings = "settings_changed";
    public const string Edited = "program_edited";
    public const string Paused = "paused";
    public const string Resumed = "resumed";
    public const string Ended = "ended";

    public static string Of(RoutineEvent happened) => happened switch
    {
        RoutineStarted => Started,
        WorkoutDone => Workout,
        DaySkipped => Skipped,
        DayMoved => Moved,
        WeekRepeated => Repeated,
        ExerciseSwapped => Swapped,
        SettingsChanged => Settings,
        ProgramEdited => Edited,
        RoutinePaused => Paused,
        RoutineResumed => Resumed,
        RoutineEnded => Ended,
        UnknownEvent unknown => unknown.Kind,
        _ => throw new ArgumentOutOfRangeException(nameof(happened), "An event without a name in JSON."),
    };
}
