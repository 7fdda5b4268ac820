using Latitude.Liftoscript.Scripting;

namespace Latitude.Liftoscript.Playing;

/// <summary>sum: enough reps over all sets, and the weight used goes up.</summary>
internal sealed class SumProgression : BuiltInProgression
{
    private const int Reps = 0;
    private const int Increment = 1;

    public override string Name => "sum";

    public override void Apply(ProgressRun run)
    {
        Adopt(run);
        var total = 0.0;
        foreach (var set in run.Sets)
        {
            total += set.CompletedReps ?? 0;
        }

        if (total < run.State[Reps].Figure)
        {
            return;
        }

        for (var i = 0; i < run.Sets.Count; i++)
        {
            run.Record(
                ScriptVariable.Weights,
                ScriptOperator.Set,
                run.Add(run.Sets[i].CompletedWeight, run.State[Increment]),
                ChangeTarget.OfSet(i + 1));
        }
    }
}
