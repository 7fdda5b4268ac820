namespace Latitude.Interchange.Formats.Liftosaur;

/// <summary>Where Liftosaur's columns are; -1 where one is missing.</summary>
internal sealed record LiftosaurColumns
{
    /// <summary>Start of the workout in UTC.</summary>
    public required int Start { get; init; }

    /// <summary>Name of the program.</summary>
    public required int Program { get; init; }

    /// <summary>Name of the day within the program.</summary>
    public required int Day { get; init; }

    /// <summary>The exercise; equipment other than its usual one stands behind a comma.</summary>
    public required int Exercise { get; init; }

    /// <summary>0 or 1.</summary>
    public required int IsWarmUp { get; init; }

    /// <summary>0 or 1.</summary>
    public required int IsAmrap { get; init; }

    /// <summary>Reps done; blank where the set was not.</summary>
    public required int Reps { get; init; }

    /// <summary>RPE as rated.</summary>
    public required int Rpe { get; init; }

    /// <summary>Weight used.</summary>
    public required int Weight { get; init; }

    /// <summary>Its unit.</summary>
    public required int Unit { get; init; }

    /// <summary>Note on the exercise.</summary>
    public required int Note { get; init; }
}
