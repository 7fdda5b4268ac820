using Latitude.Domain.Form.Reps;

namespace Latitude.Domain.Form.Judging;

/// <summary>
/// Guide G7: the lower back is not over-arched. Some backs are hollow by nature, so it can only be told against the lifter's own neutral
/// reps; and only together with a craned neck.
/// </summary>
internal static class NoOverArch
{
    private const double Error = 8; // degrees

    public static FormFinding Judge(FilmedSet set, Rep rep, BentFrames bent)
    {
        if (set.Request.Reference is not { IsUsable: true } reference)
        {
            return FormFinding.NotJudged(FormRule.NoOverArch, FormGate.NoReference);
        }

        if (bent.Obstacle is { } obstacle)
        {
            return FormFinding.NotJudged(FormRule.NoOverArch, obstacle);
        }

        var limit = reference.Curvature - set.Thresholds.ArchedBelowReference;
        var isArched = bent.Mean <= limit && Lowest(set.Neck, rep) < set.Thresholds.ArchedNeck;
        return new FormFinding
        {
            Rule = FormRule.NoOverArch,
            Outcome = isArched ? FormOutcome.Failed : bent.Mean <= limit ? FormOutcome.Borderline : FormOutcome.Passed,
            Value = bent.Mean,
            Threshold = limit,
            Confidence = Certainty.Of(bent.Mean - limit, Error),
            FirstFrame = bent.First,
            LastFrame = bent.Last,
            WorstFrame = bent.Worst,
        };
    }

    private static double Lowest(double[] values, Rep rep)
    {
        var lowest = double.PositiveInfinity;
        for (var i = rep.SetUp; i <= rep.End; i++)
        {
            lowest = values[i] < lowest ? values[i] : lowest;
        }

        return lowest;
    }
}
