namespace Latitude.Interchange.Formats.RepCount;

/// <summary>Where RepCount's columns are; -1 where one is missing.</summary>
internal sealed record RepCountColumns
{
    /// <summary>Local start of the workout.</summary>
    public required int Start { get; init; }

    /// <summary>Local end of the workout.</summary>
    public required int End { get; init; }

    /// <summary>Title of the workout.</summary>
    public required int Title { get; init; }

    /// <summary>The exercise.</summary>
    public required int Exercise { get; init; }

    /// <summary>Weight in the unit of the app's settings.</summary>
    public required int Weight { get; init; }

    /// <summary>Reps.</summary>
    public required int Reps { get; init; }

    /// <summary>Note on the set.</summary>
    public required int Note { get; init; }

    /// <summary>Distance.</summary>
    public required int Distance { get; init; }

    /// <summary>Seconds of the set.</summary>
    public required int Duration { get; init; }

    /// <summary>Bodyweight with the workout.</summary>
    public required int Bodyweight { get; init; }
}
