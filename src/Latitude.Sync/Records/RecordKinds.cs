namespace Latitude.Sync.Records;

/// <summary>The kinds of record that Latitude writes. Other kinds are kept and passed on.</summary>
public static class RecordKinds
{
    /// <summary>The header of a workout: <see cref="WorkoutRecord"/>.</summary>
    public const string Workout = "workout";

    /// <summary>One performed set: <see cref="SetRecord"/>.</summary>
    public const string Set = "set";

    /// <summary>A bodyweight on a day: <see cref="BodyweightRecord"/>.</summary>
    public const string Bodyweight = "bodyweight";

    /// <summary>A girth on a day: <see cref="GirthRecord"/>.</summary>
    public const string Girth = "girth";

    /// <summary>Something that happened while following a routine: started, session finished, changed, stopped.</summary>
    public const string RoutineEvent = "routine_event";

    /// <summary>A trial of one change at a time.</summary>
    public const string Trial = "trial";

    /// <summary>What a gym has.</summary>
    public const string Gym = "gym";

    /// <summary>One setting.</summary>
    public const string Setting = "setting";

    /// <summary>The lifter's answer to a question of the coach.</summary>
    public const string Answer = "answer";

    /// <summary>What a film of a set has shown: <see cref="FormRecord"/>.</summary>
    public const string FormResult = "form_result";

    /// <summary>A note or comment on a workout, a set or a moment of a clip.</summary>
    public const string Comment = "comment";
}
