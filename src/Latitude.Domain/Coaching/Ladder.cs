using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching;

/// <summary>The next easier or harder exercise on a ladder (science.md 2.3).</summary>
internal static class Ladder
{
    /// <summary>
    /// The nearest step up or down that is done for reps and possible for the lifter: upwards first the same movement with weight, then what they know. Null at the end of
    /// the ladder and for what is on none.
    /// </summary>
    public static Exercise? Step(RuleContext context, Exercise exercise, bool up)
    {
        if (exercise.Rung is not { } rung)
        {
            return null;
        }

        if (up && Weighted(context, exercise) is { } weighted)
        {
            return weighted;
        }

        var planner = new RemedyPlanner(context);
        return planner.Candidates(other => other.Rung is { } step && step.Ladder == rung.Ladder && (up ? step.Rung > rung.Rung : step.Rung < rung.Rung)
                && other.LoadType is LoadType.BodyweightPlus or LoadType.Assisted && !other.Reps.InSeconds)
            .OrderBy(other => Math.Abs(other.Rung!.Value.Rung - rung.Rung))
            .FirstOrDefault();
    }

    /// <summary>The same movement with weight: something to hang on or hold between the feet is found in any gym.</summary>
    private static Exercise? Weighted(RuleContext context, Exercise exercise)
    {
        foreach (var other in context.Catalog.All)
        {
            if (other.PlainForm == exercise && other.LoadType == LoadType.BodyweightPlus && other.MinimumLevel <= context.Level)
            {
                return other;
            }
        }

        return null;
    }
}
