using Latitude.Domain.Form.Movements;
using Latitude.Domain.Form.Reps;

namespace Latitude.Domain.Form.Judging;

/// <summary>
/// Guide G6: the neck stays in line. Judged by how far the head moves against the trunk within the lift, because ear and shoulder lie
/// differently in every body. Looking forward in a hinge is fine, and so is coming back from it: there only tucking beyond the line counts.
/// </summary>
internal static class NeckInLine
{
    private const double Error = 10; // degrees

    public static FormFinding Judge(FilmedSet set, Rep rep)
    {
        if (!SideView.Is(set, rep))
        {
            return FormFinding.NotJudged(FormRule.NeckInLine, FormGate.NotFromTheSide);
        }

        var mayLookForward = set.Movement == FormMovement.Hinge;
        var start = set.Neck[rep.Start];
        var worst = rep.Start;
        var from = mayLookForward ? Math.Max(start, 0) : start;
        var change = 0.0;
        for (var i = rep.Start; i <= rep.Top; i++)
        {
            var now = set.Neck[i] - from;
            var counts = mayLookForward ? now : Math.Abs(now);
            if (counts > change)
            {
                change = counts;
                worst = i;
            }
        }

        return double.IsNaN(start)
            ? FormFinding.NotJudged(FormRule.NeckInLine, FormGate.NoBody)
            : Finding(set, rep, change, worst);
    }

    private static FormFinding Finding(FilmedSet set, Rep rep, double change, int worst)
    {
        double fault = set.Thresholds.NeckChange, over = change - fault;
        return new FormFinding
        {
            Rule = FormRule.NeckInLine,
            Outcome = over > 0 ? FormOutcome.Failed : over > -set.Thresholds.NeckMargin ? FormOutcome.Borderline : FormOutcome.Passed,
            Value = change,
            Threshold = fault,
            Confidence = Certainty.Of(over, Error),
            FirstFrame = rep.Start,
            LastFrame = rep.Top,
            WorstFrame = worst,
        };
    }
}
