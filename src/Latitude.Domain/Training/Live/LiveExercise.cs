using Latitude.Domain.Exercises;

namespace Latitude.Domain.Training.Live;

/// <summary>An exercise of a workout that is being done.</summary>
public sealed record LiveExercise
{
    /// <summary>Stable id within the workout: one exercise can occur twice.</summary>
    public required Guid Id { get; init; }

    /// <summary>The name it is logged under.</summary>
    public required string Name { get; init; }

    /// <summary>What is known of it; null for an exercise that only the lifter knows.</summary>
    public Exercise? Exercise { get; init; }

    /// <summary>What it is in the routine that is followed; null where it was added to it, or none is followed.</summary>
    public RoutinePlace? Place { get; init; }

    /// <summary>Number of the superset; exercises of one number stand next to each other. Null where it stands alone.</summary>
    public int? Superset { get; init; }

    /// <summary>The lifter's own words; null where none.</summary>
    public string? Note { get; init; }

    /// <summary>Why its loads are other than its routine says, in the words of who prepared it; null where they are not.</summary>
    public string? Hint { get; init; }

    /// <summary>Rest between its sets where a set does not say its own.</summary>
    public TimeSpan Rest { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Its sets in order, at least one.</summary>
    public required IReadOnlyList<LiveSet> Sets { get; init; }

    /// <summary>How many are done.</summary>
    public int DoneCount
    {
        get
        {
            var count = 0;
            foreach (var set in Sets)
            {
                count += set.IsDone ? 1 : 0;
            }

            return count;
        }
    }

    /// <summary>The first set that is still to be done; null where all are.</summary>
    public LiveSet? NextSet
    {
        get
        {
            foreach (var set in Sets)
            {
                if (!set.IsDone)
                {
                    return set;
                }
            }

            return null;
        }
    }

    /// <summary>What the number of its load means when the lifter enters one.</summary>
    public LoadKind LoadKind => LoadKindOf(Exercise);

    /// <summary>What the number of an exercise's load means; all there is where nothing is known of it.</summary>
    public static LoadKind LoadKindOf(Exercise? exercise) => exercise?.LoadType switch
    {
        LoadType.BodyweightPlus => LoadKind.Added,
        LoadType.Assisted => LoadKind.Assistance,
        LoadType.Hold when exercise.BodyweightFraction > 0 => LoadKind.Added,
        _ => LoadKind.External,
    };
}
