namespace Latitude.Interchange.Formats.Fitbod;

/// <summary>Where Fitbod's columns are; -1 where one is missing.</summary>
internal sealed record FitbodColumns
{
    /// <summary>Time stamp of the workout, in UTC: its only key.</summary>
    public required int Date { get; init; }

    /// <summary>The exercise.</summary>
    public required int Exercise { get; init; }

    /// <summary>Reps; 0 where timed.</summary>
    public required int Reps { get; init; }

    /// <summary>Kilograms, per hand where the multiplier is 2; 0 for bodyweight.</summary>
    public required int Weight { get; init; }

    /// <summary>Seconds; 0 where not timed.</summary>
    public required int Duration { get; init; }

    /// <summary>Metres; 0 where none.</summary>
    public required int Distance { get; init; }

    /// <summary>True or false, in either case.</summary>
    public required int IsWarmUp { get; init; }

    /// <summary>The lifter's words; a comma in them is not quoted.</summary>
    public required int Note { get; init; }

    /// <summary>How often the weight is held; the last named column.</summary>
    public required int Multiplier { get; init; }
}
