using Latitude.Domain.Quantities;

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

    /// <summary>The unit in which most loads were entered, kilograms where they are even; null without loads.</summary>
    public MassUnit? MostUsedUnit
    {
        get
        {
            int kilograms = 0, pounds = 0;
            foreach (var workout in Workouts)
            {
                foreach (var exercise in workout.Exercises)
                {
                    foreach (var set in exercise.Sets)
                    {
                        kilograms += set.Load is { Unit: MassUnit.Kilogram } ? 1 : 0;
                        pounds += set.Load is { Unit: MassUnit.Pound } ? 1 : 0;
                    }
                }
            }

            return kilograms + pounds == 0 ? null : pounds > kilograms ? MassUnit.Pound : MassUnit.Kilogram;
        }
    }
}
