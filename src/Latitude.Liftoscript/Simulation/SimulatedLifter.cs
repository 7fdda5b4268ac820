using Latitude.Domain.Quantities;
using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Playing;

namespace Latitude.Liftoscript.Simulation;

/// <summary>Does a workout as a policy says.</summary>
public sealed class SimulatedLifter(LifterPolicy policy)
{
    /// <summary>Does all work sets of an exercise, those that its update script adds included.</summary>
    public void Perform(Workout workout, WorkoutExercise exercise)
    {
        ArgumentNullException.ThrowIfNull(workout);
        ArgumentNullException.ThrowIfNull(exercise);
        for (var i = 0; i < exercise.Sets.Count; i++)
        {
            var set = exercise.Sets[i];
            workout.Complete(exercise, i, new SetResult
            {
                Reps = policy.NextReps(set.Reps, set.IsAmrap),
                Weight = set.Weight.IsNone && exercise.Replaced is null ? AskedWeight(workout) : set.Weight,
                Rpe = set.LogRpe ? set.Rpe : null,
                SetTime = set.SetTime,
            });
        }
    }

    /// <summary>What a lifter takes where nothing is prescribed. What they would take of a substitute nobody can foresee.</summary>
    private static Quantity AskedWeight(Workout workout) =>
        workout.Unit == MassUnit.Pound ? Quantity.OfPounds(50) : Quantity.OfKilograms(20);
}
