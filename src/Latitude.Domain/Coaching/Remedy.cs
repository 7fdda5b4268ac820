using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching;

/// <summary>A change to the training week that an app can make with one tap.</summary>
public sealed record Remedy
{
    /// <summary>Add, take away or swap.</summary>
    public required RemedyKind Kind { get; init; }

    /// <summary>The exercise, one of the lifter's own where possible.</summary>
    public required Exercise Exercise { get; init; }

    /// <summary>For a swap: the exercise that it is done in place of; null for all others.</summary>
    public Exercise? InsteadOf { get; init; }

    /// <summary>Whether the lifter has done this exercise in the last 12 weeks.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>Sets on each of the days, 1 or more.</summary>
    public required int SetsPerDay { get; init; }

    /// <summary>Reps in each set: the lifter's own usual number, else the middle of the exercise's range. Seconds for a hold.</summary>
    public required int Reps { get; init; }

    /// <summary>The days of the week, the lifter's usual ones, Monday first; at least one.</summary>
    public required IReadOnlyList<DayOfWeek> Days { get; init; }

    /// <summary>Sets a week in all.</summary>
    public int WeeklySets => SetsPerDay * Days.Count;
}
