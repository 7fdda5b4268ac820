namespace Latitude.Interchange;

/// <summary>What a column of a lifter's own table holds; see <see cref="ImportOptions.Columns"/>.</summary>
public enum TableColumn
{
    /// <summary>Nothing that a log keeps.</summary>
    Ignored,

    /// <summary>The date, perhaps with the time.</summary>
    Date,

    /// <summary>The time of day.</summary>
    Time,

    /// <summary>Title of the workout.</summary>
    Workout,

    /// <summary>The exercise.</summary>
    Exercise,

    /// <summary>Equipment; becomes part of how the exercise is understood.</summary>
    Equipment,

    /// <summary>Variant of the exercise, e.g. <c>incline</c>; becomes part of its name.</summary>
    Variant,

    /// <summary>Number of the set within its exercise.</summary>
    SetNumber,

    /// <summary>How many equal sets the row stands for.</summary>
    SetCount,

    /// <summary>Reps, or several parted by commas or slashes for several sets.</summary>
    Reps,

    /// <summary>Weight, perhaps with its unit.</summary>
    Weight,

    /// <summary>Unit of the weight.</summary>
    Unit,

    /// <summary>Everything in one text: <c>3x10x60kg; 2x8x65kg</c>.</summary>
    SetsRepsWeight,

    /// <summary>Rating of perceived exertion.</summary>
    Rpe,

    /// <summary>Reps in reserve.</summary>
    RepsInReserve,

    /// <summary>Time of the set.</summary>
    Duration,

    /// <summary>Distance.</summary>
    Distance,

    /// <summary>Kind of set: warm-up, drop, failure.</summary>
    Kind,

    /// <summary>Whether it is a warm-up: true, yes, 1, x.</summary>
    WarmUp,

    /// <summary>The lifter's words about the set.</summary>
    Note,

    /// <summary>The lifter's weight.</summary>
    Bodyweight,
}
