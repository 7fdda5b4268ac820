namespace Latitude.Domain.Exercises;

/// <summary>An exercise and what a set of it does. Facts: <c>knowledge/exercises/</c>, one file a family.</summary>
public sealed record Exercise
{
    /// <summary>Position in <see cref="ExerciseCatalog.All"/>.</summary>
    public required int Index { get; init; }

    /// <summary>Stable id, e.g. <c>barbell_row</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name in English.</summary>
    public required string Name { get; init; }

    /// <summary>Family, e.g. <c>row</c>; the name of its file.</summary>
    public required string Family { get; init; }

    /// <summary>Kind of movement.</summary>
    public required MovementPattern Pattern { get; init; }

    /// <summary>What it asks of the joints.</summary>
    public required IReadOnlyList<TrainedAction> Actions { get; init; }

    /// <summary>What a hard set gives to each muscle, largest share first.</summary>
    public required IReadOnlyList<MuscleShare> Muscles { get; init; }

    /// <summary>The same rolled up to the groups that lifters count.</summary>
    public required IReadOnlyList<GroupShare> Groups { get; init; }

    /// <summary>What is needed, all of it: ids such as <c>barbell</c>, <c>bench</c>, <c>pull-up bar</c>.</summary>
    public required IReadOnlyList<string> Equipment { get; init; }

    /// <summary>How it is loaded.</summary>
    public required LoadType LoadType { get; init; }

    /// <summary>Share of bodyweight that is lifted, 0 to 1; 0 where bodyweight is no part of the load.</summary>
    public required double BodyweightFraction { get; init; }

    /// <summary>One side at a time.</summary>
    public required bool IsUnilateral { get; init; }

    /// <summary>How the straight-back rule applies.</summary>
    public required SpineRule SpineRule { get; init; }

    /// <summary>What a set counts for in the balance of back and front.</summary>
    public required BalanceSide Side { get; init; }

    /// <summary>How much it loads the spine.</summary>
    public required SpinalLoad SpinalLoad { get; init; }

    /// <summary>Usual reps or seconds.</summary>
    public required RepRange Reps { get; init; }

    /// <summary>Smallest sensible step up, in words: <c>2.5 kg</c>, <c>1 rep</c>, <c>10 s</c>, <c>band step</c>.</summary>
    public required string SmallestStep { get; init; }

    /// <summary>Smallest step in kilograms; null where the step is no weight. Negative for less assistance.</summary>
    public required decimal? SmallestStepKilograms { get; init; }

    /// <summary>From which level on it is sensible.</summary>
    public required ExperienceLevel MinimumLevel { get; init; }

    /// <summary>Its place on a ladder from easy to hard, where it has one.</summary>
    public required LadderRung? Rung { get; init; }

    /// <summary>Rank among the guide's five most effective back exercises (G1), 1 to 5; null for the others.</summary>
    public required int? TopFiveRank { get; init; }

    /// <summary>Rank of the one of those five that it is or is a close variant of (a chin-up is a pull-up); null for the others.</summary>
    public required int? StandsForTopFive { get; init; }

    /// <summary>
    /// For an assisted or weighted variant of a bodyweight movement: the plain movement, on whose scale of total load its strength is
    /// measured. Null for all others.
    /// </summary>
    public Exercise? PlainForm { get; init; }

    /// <summary>A remark on dose, exceptions or evidence; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>Ids of the sources of these facts.</summary>
    public required IReadOnlyList<string> Sources { get; init; }
}
