using Latitude.Liftoscript.Exercises;
using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Playing;

/// <summary>Warm-up sets before the first work set, as the program has it.</summary>
internal static class WarmupPlanner
{
    /// <summary>How hard a warm-up without a weight is.</summary>
    private const double WarmupRpe = 4;

    public static List<WarmupSet> Plan(WorkoutExercise exercise)
    {
        var sets = new List<WarmupSet>();
        if (exercise.WorkSets.Count == 0)
        {
            return sets;
        }

        var first = exercise.WorkSets[0].Weight;
        if (exercise.Line.Exercise.Warmups is not { } steps)
        {
            PlanUsual(exercise, first, sets);
            return sets;
        }

        foreach (var step in steps)
        {
            var weight = step.Weight.IsNone
                ? Quantity.OfPercent(RpeTable.Multiplier(step.Reps, WarmupRpe) * 100)
                : step.Weight;
            if (weight.IsPercent && first.IsNone)
            {
                continue;
            }

            sets.Add(new WarmupSet(step.Reps, exercise.Loading.Round(weight.Of(first))));
        }

        return sets;
    }

    private static void PlanUsual(WorkoutExercise exercise, Quantity first, List<WarmupSet> sets)
    {
        var scheme = exercise.Movement.Exercise.Warmup;
        if (first.IsNone)
        {
            return;
        }

        for (var step = 0; step < scheme.Steps; step++)
        {
            if (scheme.IsDone(step, first))
            {
                var weight = Quantity.OfPercent(WarmupScheme.Percentages[step]).Of(first);
                sets.Add(new WarmupSet(WarmupScheme.Reps, exercise.Loading.Round(weight)));
            }
        }
    }
}
