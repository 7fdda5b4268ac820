using Latitude.Domain.Quantities;

namespace Latitude.Domain.Training;

/// <summary>A training session as it was done.</summary>
public sealed record Workout
{
    /// <summary>The lifter's local date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The local time it began; null in formats that keep only the date.</summary>
    public TimeOnly? Start { get; init; }

    /// <summary>Offset of local time from UTC, where the file says it.</summary>
    public TimeSpan? UtcOffset { get; init; }

    /// <summary>How long it took; null where unknown.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>Its title; empty where none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The lifter's own words; null where none.</summary>
    public string? Note { get; init; }

    /// <summary>Bodyweight noted with it; null where none.</summary>
    public Load? Bodyweight { get; init; }

    /// <summary>The exercises in the order they were done, at least one.</summary>
    public required IReadOnlyList<PerformedExercise> Exercises { get; init; }

    /// <summary>Number of sets over all exercises.</summary>
    public int SetCount
    {
        get
        {
            var count = 0;
            foreach (var exercise in Exercises)
            {
                count += exercise.Sets.Count;
            }

            return count;
        }
    }
}
