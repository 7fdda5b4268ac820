using Latitude.Domain.Coaching.Rules;
using Latitude.Domain.Exercises.Naming;

namespace Latitude.Domain.Coaching.Plans;

/// <summary>
/// Finds the single change that mends a program most (G15 asks for one at a time): every remedy of its rules is made, judged as if it had been there
/// from the start, and the one that leaves least to say is kept.
/// </summary>
public sealed class PlanMender
{
    /// <summary>What a function or a muscle group that is still missing weighs beside a whole rule.</summary>
    private const double SubjectShare = 0.1;

    private readonly PlanAnalyst _analyst;
    private readonly PlanEditor _editor;

    /// <summary>A mender over the facts.</summary>
    public PlanMender(PlanAnalyst analyst, ExerciseNames names)
    {
        _analyst = analyst;
        _editor = new PlanEditor(names);
    }

    /// <summary>The change; null where no remedy leaves less to say than before.</summary>
    public SingleChange? Best(PlanAnalysis analysis)
    {
        SingleChange? best = null;
        var least = Open(analysis);
        foreach (var remedy in analysis.Advice.SelectMany(advice => advice.Remedies).Where(remedy => remedy.IsStructural && remedy.Exercise is not null))
        {
            var after = _analyst.Analyse(_editor.Apply(analysis.Plan, remedy), analysis.Origin, analysis.Level);
            if (Open(after) < least)
            {
                least = Open(after);
                best = new SingleChange(remedy, [.. analysis.Advice.Where(IsOpen).Select(advice => advice.Rule.Id).Where(id => !IsOpen(after.AdviceOf(id)))], after);
            }
        }

        return best;
    }

    private static bool IsOpen(Advice advice) => advice.Outcome is AdviceOutcome.Short or AdviceOutcome.Excess;

    /// <summary>How much the rules still have to say.</summary>
    private static double Open(PlanAnalysis analysis) => analysis.Advice.Where(IsOpen).Sum(advice =>
        1 + (advice.Rule.Id is FunctionCoverage.Id or WeeklyDose.Id or DeadliftAndPullUp.Id ? SubjectShare * advice.Subjects.Count : 0)
        + (advice.Rule.Id == BackFrontBalance.Id ? 1 - Math.Min(1, Math.Min(analysis.Balance.SetRatio ?? 1, analysis.Balance.RepRatio ?? 1)) : 0));
}
