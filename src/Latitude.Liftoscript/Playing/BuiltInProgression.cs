using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Scripting;

namespace Latitude.Liftoscript.Playing;

/// <summary>What lp, dp and sum share: adopting a weight the program left open, and raising.</summary>
internal abstract class BuiltInProgression : Progression
{
    /// <summary>A prescribed weight that is blank or 0 becomes the weight that was used.</summary>
    protected static void Adopt(ProgressRun run)
    {
        for (var i = 0; i < run.Sets.Count; i++)
        {
            if (IsAdopted(run.Sets[i]))
            {
                run.Record(ScriptVariable.Weights, ScriptOperator.Set, run.Sets[i].CompletedWeight, ChangeTarget.OfSet(i + 1));
            }
        }
    }

    /// <summary>Raises every set by what the lifter did above the prescription, and by the increment.</summary>
    protected static void Raise(ProgressRun run, Quantity increment)
    {
        for (var i = 0; i < run.Sets.Count; i++)
        {
            var set = run.Sets[i];
            var target = ChangeTarget.OfSet(i + 1);
            if (IsAdopted(set))
            {
                run.Record(ScriptVariable.Weights, ScriptOperator.Set, run.Add(set.CompletedWeight, increment), target);
                continue;
            }

            var above = Arithmetic.Apply(ScriptOperator.Subtract, set.CompletedWeight, set.Weight, run.OneRepMax);
            run.Record(ScriptVariable.Weights, ScriptOperator.Add, run.Add(above, increment), target);
        }
    }

    /// <summary>Did every set get its reps (upper end of a range)?</summary>
    protected static bool GotReps(ProgressRun run)
    {
        foreach (var set in run.Sets)
        {
            if ((set.CompletedReps ?? 0) < set.Reps)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Was no set harder than its target? Nothing logged is fine; something logged without a target is not.</summary>
    protected static bool IsRpeFine(ProgressRun run)
    {
        foreach (var set in run.Sets)
        {
            if ((set.CompletedRpe ?? 0) > (set.Rpe ?? 0))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAdopted(WorkoutSet set) =>
        (set.Weight.IsNone || set.Weight.Figure == 0) && !set.CompletedWeight.IsNone && set.CompletedWeight.Figure != 0;
}
