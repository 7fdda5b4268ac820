namespace Latitude.Interchange.Formats.LatitudeLog;

/// <summary>The objects and lists of our own JSON: where a token stands.</summary>
internal enum JsonPlace
{
    /// <summary>Within something that this version does not know.</summary>
    Unknown,

    /// <summary>The whole file.</summary>
    File,

    /// <summary>The list of bodyweights.</summary>
    Bodyweights,

    /// <summary>A bodyweight of a day.</summary>
    Bodyweight,

    /// <summary>The list of workouts.</summary>
    Workouts,

    /// <summary>A workout.</summary>
    Workout,

    /// <summary>The bodyweight of a workout.</summary>
    WorkoutBodyweight,

    /// <summary>The exercises of a workout.</summary>
    Exercises,

    /// <summary>An exercise.</summary>
    Exercise,

    /// <summary>The sets of an exercise.</summary>
    Sets,

    /// <summary>A set.</summary>
    Set,
}
