namespace Latitude.Domain.Training;

/// <summary>What a lifter has done, oldest workout first. Names are still those of the app that wrote it; see <see cref="History"/>.</summary>
public sealed class TrainingLog
{
    /// <summary>A log without workouts.</summary>
    public static TrainingLog Empty { get; } = new([], []);

    /// <summary>Sorts the workouts by date and start; workouts of one date without a start keep their order.</summary>
    public TrainingLog(IEnumerable<Workout> workouts, IEnumerable<BodyweightEntry> bodyweights)
    {
        Workouts = [.. workouts.OrderBy(workout => workout.Date).ThenBy(workout => workout.Start ?? TimeOnly.MinValue)];
        Bodyweights = [.. bodyweights.OrderBy(entry => entry.Date)];
    }

    /// <summary>All workouts, oldest first.</summary>
    public IReadOnlyList<Workout> Workouts { get; }

    /// <summary>All bodyweights, oldest first.</summary>
    public IReadOnlyList<BodyweightEntry> Bodyweights { get; }

    /// <summary>Number of sets over all workouts.</summary>
    public int SetCount => Workouts.Sum(workout => workout.SetCount);
}
