using Latitude.Domain.Training;

namespace Latitude.Interchange.Tests.Export;

/// <summary>Equal when all that is known is equal, lists included.</summary>
internal sealed class WorkoutEquality : IEqualityComparer<Workout>
{
    private static readonly IReadOnlyList<PerformedExercise> NoExercises = [];
    private static readonly IReadOnlyList<PerformedSet> NoSets = [];

    public static WorkoutEquality Instance { get; } = new();

    public bool Equals(Workout? x, Workout? y) =>
        x is not null && y is not null
        && x with { Exercises = NoExercises } == y with { Exercises = NoExercises }
        && x.Exercises.Count == y.Exercises.Count
        && x.Exercises.Zip(y.Exercises).All(pair =>
            pair.First with { Sets = NoSets } == pair.Second with { Sets = NoSets } && pair.First.Sets.SequenceEqual(pair.Second.Sets));

    public int GetHashCode(Workout obj) => obj.Date.GetHashCode();
}
