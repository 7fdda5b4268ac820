using Latitude.Domain.Coaching.NextSessions;
using Latitude.Domain.Quantities;
using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Playing;

namespace Latitude.Liftoscript.Following;

/// <summary>A prepared exercise as the coach's next session asks for it: without the notation, in kilograms.</summary>
public static class PlannedLoads
{
    /// <summary>
    /// What the routine asks for in its heaviest sets, of a wave or a ramp the top; null where it has no sets counted in reps. An AMRAP set
    /// asks for its least reps.
    /// </summary>
    public static PlannedWork? Work(WorkoutExercise exercise)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        WorkoutSet? top = null;
        var count = 0;
        foreach (var set in exercise.Sets)
        {
            if (set.SetTime is not null || set.Reps < 1)
            {
                continue;
            }

            var isHeavier = top is null || Kilograms(set.Weight) > Kilograms(top.Weight);
            count = isHeavier ? 1 : Kilograms(set.Weight) == Kilograms(top!.Weight) ? count + 1 : count;
            top = isHeavier ? set : top;
        }

        return top is null ? null : new PlannedWork(count, (int)(top.MinReps ?? top.Reps), (int)top.Reps, Kilograms(top.Weight));
    }

    /// <summary>What the gym can load for a kind of equipment; null where weights are rounded by steps.</summary>
    /// <param name="gym">The gym.</param>
    /// <param name="equipment">Equipment id of the notation; null where there is none.</param>
    /// <param name="unit">The lifter's unit.</param>
    public static LoadSteps? Steps(GymSetup gym, string? equipment, MassUnit unit)
    {
        ArgumentNullException.ThrowIfNull(gym);
        var (found, marked) = gym.FindNear(equipment, unit);
        if (found is null)
        {
            return null;
        }

        var kilograms = new double[found.Weights.Length];
        for (var i = 0; i < kilograms.Length; i++)
        {
            kilograms[i] = (double)new Load((decimal)found.Weights[i], marked).Kilograms;
        }

        return LoadSteps.Of(kilograms);
    }

    private static double? Kilograms(Quantity weight) => weight.ToLoad() is { } load ? Math.Sign(weight.Figure) * (double)load.Kilograms : null;
}
