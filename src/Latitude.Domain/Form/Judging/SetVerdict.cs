namespace Latitude.Domain.Form.Judging;

/// <summary>From the findings of the reps to one verdict a rule, and to the load of the next time.</summary>
internal static class SetVerdict
{
    /// <summary>The verdict of one rule: as bad as its worst judged rep.</summary>
    public static FormVerdict Of(FormRule rule, IReadOnlyList<(int Rep, FormFinding Finding)> findings)
    {
        var (_, worst) = findings[0];
        var failed = new List<int>();
        foreach (var (rep, finding) in findings)
        {
            if (finding.Outcome == FormOutcome.Failed && rep > 0)
            {
                failed.Add(rep);
            }

            if (finding.Outcome > worst.Outcome || (finding.Outcome == worst.Outcome && IsWorse(finding, worst)))
            {
                worst = finding;
            }
        }

        return new FormVerdict
        {
            Rule = rule,
            Outcome = worst.Outcome,
            Reason = worst.Reason,
            Unit = worst.Unit,
            Value = worst.Value,
            Threshold = worst.Threshold,
            Confidence = worst.Confidence,
            Reps = failed,
        };
    }

    /// <summary>Of failures the surest is the worst, of passes the least sure.</summary>
    private static bool IsWorse(FormFinding finding, FormFinding worst) =>
        finding.Outcome == FormOutcome.Failed ? finding.Confidence > worst.Confidence : finding.Confidence < worst.Confidence;

    /// <summary>Guide G7 and G5: a broken back, range or swing lowers the next load. Head and neck are for cues alone.</summary>
    public static double LoadChange(IReadOnlyList<FormVerdict> verdicts, int reps, FormThresholds thresholds)
    {
        var change = 0.0;
        foreach (var verdict in verdicts)
        {
            if (verdict.Outcome == FormOutcome.Failed
                && verdict.Rule is (FormRule.StraightBack or FormRule.NoOverArch or FormRule.FullRange or FormRule.NoSwing))
            {
                var isMany = reps == 0 || verdict.Reps.Count >= thresholds.ManyReps * reps;
                change = Math.Min(change, isMany ? thresholds.ManyRepsChange : thresholds.SomeRepsChange);
            }
        }

        return change;
    }
}
