using Latitude.Domain.Coaching.Levels;

namespace Latitude.Domain.Coaching;

/// <summary>What a lifter may say about a report.</summary>
public sealed record ReportOptions
{
    /// <summary>What they say about themselves. Their level decides the dose bands; where it is not said, it is worked out.</summary>
    public LifterFacts Lifter { get; init; } = LifterFacts.None;

    /// <summary>What they can train with: ids of equipment. Null where not said; then what their own exercises need.</summary>
    public IReadOnlyList<string>? Equipment { get; init; }

    /// <summary>Days a week that they can train, 1 to 7; null for the usual ones.</summary>
    public int? Days { get; init; }

    /// <summary>First day that counts, for habits, strength and records too; null for the first of the log. Within the four weeks it shortens them.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day that counts; null for the day of the last workout. The verdict is about the four weeks up to it.</summary>
    public DateOnly? To { get; init; }

    /// <summary>
    /// The lifter's date today. A workout dated later is a typing error and is not taken for the last one, unless all are later (a wrong clock). Null where
    /// the date is not known.
    /// </summary>
    public DateOnly? Today { get; init; }
}
