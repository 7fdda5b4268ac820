namespace Latitude.App.Store;

/// <summary>What a list shows of a workout. Derived from its records and rebuilt from them.</summary>
public sealed record SessionSummary
{
    /// <summary>The workout.</summary>
    public required Guid Workout { get; init; }

    /// <summary>The local date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The local time it began; null where unknown.</summary>
    public TimeOnly? Start { get; init; }

    /// <summary>Its title; empty where none.</summary>
    public string Title { get; init; } = "";

    /// <summary>How long it took; null where unknown.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>Work sets.</summary>
    public int Sets { get; init; }

    /// <summary>Work sets for the back, the spine included (G4).</summary>
    public int Back { get; init; }

    /// <summary>Work sets for the front.</summary>
    public int Front { get; init; }

    /// <summary>Its exercises, in order.</summary>
    public IReadOnlyList<LiftSummary> Lifts { get; init; } = [];

    /// <summary>Sorts by day and time.</summary>
    public string Day => DayKey(Date) + (Start is { } start ? start.ToString("'T'HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture) : "");

    /// <summary>A day as the store sorts it.</summary>
    public static string DayKey(DateOnly date) => date.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
