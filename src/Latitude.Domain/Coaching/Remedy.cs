using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching;

/// <summary>A change to the training week that an app can make with one tap. What a kind does not need is empty.</summary>
public sealed record Remedy
{
    /// <summary>What it does.</summary>
    public required RemedyKind Kind { get; init; }

    /// <summary>The exercise, one of the lifter's own where possible; null where it is about all training.</summary>
    public Exercise? Exercise { get; init; }

    /// <summary>What the lifter calls that exercise; null where they have not logged it.</summary>
    public string? OwnName { get; init; }

    /// <summary>Whether the lifter has done this exercise in the last 12 weeks.</summary>
    public bool IsOwn { get; init; }

    /// <summary>For a swap: the exercise that it is done in place of; null for all others.</summary>
    public Exercise? InsteadOf { get; init; }

    /// <summary>Sets on each of the days, 1 or more where sets are added or dropped.</summary>
    public int SetsPerDay { get; init; }

    /// <summary>Reps in each set: the lifter's own usual number, else the middle of the exercise's range. Seconds for a hold.</summary>
    public int Reps { get; init; }

    /// <summary>The days of the week, the lifter's usual ones, Monday first; empty where their weeks are not alike.</summary>
    public IReadOnlyList<DayOfWeek> Days { get; init; } = [];

    /// <summary>Where the weeks are not alike: on how many days a week.</summary>
    public int DaysAWeek { get; init; }

    /// <summary>Where the weeks are not alike: an exercise on whose days to do it; null where any day does.</summary>
    public Exercise? Beside { get; init; }

    /// <summary>What the load changes by, as a share of it: −0.1 is a tenth less. 0 where it stays.</summary>
    public double LoadChange { get; init; }

    /// <summary>The share of the sets that stays in a light week, 0 to 1; 0 where it is no light week.</summary>
    public double SetsKept { get; init; }

    /// <summary>The entry to look at; null where there is none.</summary>
    public EntryRef? Entry { get; init; }

    /// <summary>Sets a week in all.</summary>
    public int WeeklySets => SetsPerDay * (Days.Count > 0 ? Days.Count : DaysAWeek);

    /// <summary>True where it changes what is trained: such changes are made one at a time.</summary>
    public bool IsStructural => Kind is RemedyKind.AddSets or RemedyKind.RemoveSets or RemedyKind.SwapExercise;
}
