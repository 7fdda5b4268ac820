using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Scripting;

namespace Latitude.Liftoscript.Playing;

/// <summary>dp: reps go up to a maximum, then the weight goes up and the reps start anew.</summary>
/// <param name="isRange">Do the lower ends of ranges move, instead of the reps?</param>
internal sealed class DoubleProgression(bool isRange) : BuiltInProgression
{
    private const int Increment = 0;
    private const int MinReps = 1;
    private const int MaxReps = 2;

    public override string Name => "dp";

    /// <summary>Does it move the lower ends of ranges?</summary>
    public bool IsRange => isRange;

    public override void Apply(ProgressRun run)
    {
        Adopt(run);
        if (isRange)
        {
            ApplyToRange(run);
        }
        else
        {
            ApplyToReps(run);
        }
    }

    private static void ApplyToReps(ProgressRun run)
    {
        if (!GotReps(run) || !IsRpeFine(run))
        {
            return;
        }

        var most = run.State[MaxReps].Figure;
        if (GotAtLeast(run, most))
        {
            run.Record(ScriptVariable.Reps, ScriptOperator.Set, run.State[MinReps], ChangeTarget.Everywhere);
            Raise(run, run.State[Increment]);
            return;
        }

        for (var i = 0; i < run.Sets.Count; i++)
        {
            var next = Math.Min((run.Sets[i].CompletedReps ?? 0) + 1, most);
            run.Record(ScriptVariable.Reps, ScriptOperator.Set, Quantity.OfNumber(next), ChangeTarget.OfSet(i + 1));
        }
    }

    private static void ApplyToRange(ProgressRun run)
    {
        if (GotReps(run) && IsRpeFine(run))
        {
            run.Record(ScriptVariable.MinReps, ScriptOperator.Set, run.State[MinReps], ChangeTarget.Everywhere);
            Raise(run, run.State[Increment]);
            return;
        }

        for (var i = 0; i < run.Sets.Count; i++)
        {
            var next = Math.Min((run.Sets[i].CompletedReps ?? 0) + 1, run.Sets[i].Reps);
            run.Record(ScriptVariable.MinReps, ScriptOperator.Set, Quantity.OfNumber(next), ChangeTarget.OfSet(i + 1));
        }
    }

    private static bool GotAtLeast(ProgressRun run, double reps)
    {
        foreach (var set in run.Sets)
        {
            if ((set.CompletedReps ?? 0) < reps)
            {
                return false;
            }
        }

        return true;
    }
}
