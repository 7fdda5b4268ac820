namespace Latitude.Interchange.Formats.Strong;

/// <summary>What a column of a Strong file holds.</summary>
internal enum StrongColumn
{
    /// <summary>Something else.</summary>
    Other,

    /// <summary>Running number of the workout.</summary>
    WorkoutNumber,

    /// <summary>Start of the workout.</summary>
    Date,

    /// <summary>Title of the workout.</summary>
    WorkoutName,

    /// <summary>Duration of the workout, not of the set.</summary>
    Duration,

    /// <summary>Name of the exercise.</summary>
    ExerciseName,

    /// <summary>Number of the set, or a word for what the row is.</summary>
    SetOrder,

    /// <summary>Weight.</summary>
    Weight,

    /// <summary>Unit of the weight.</summary>
    UnitOfWeight,

    /// <summary>Reps.</summary>
    Reps,

    /// <summary>RPE.</summary>
    Rpe,

    /// <summary>Distance.</summary>
    Distance,

    /// <summary>Unit of the distance.</summary>
    UnitOfDistance,

    /// <summary>Seconds of the set, or of the rest.</summary>
    Seconds,

    /// <summary>Note on the exercise.</summary>
    Notes,

    /// <summary>Note on the workout.</summary>
    WorkoutNotes,
}
