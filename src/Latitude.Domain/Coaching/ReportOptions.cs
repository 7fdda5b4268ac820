using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching;

/// <summary>What a lifter may say about a report.</summary>
public sealed record ReportOptions
{
    /// <summary>Their level, which decides the dose bands; intermediate unless said.</summary>
    public ExperienceLevel Level { get; init; } = ExperienceLevel.Intermediate;

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
