using Latitude.Domain.Form.Movements;
using Latitude.Domain.Form.Reps;

namespace Latitude.Domain.Form.Judging;

/// <summary>Guide G5: hands are hooks, the elbows pull. The elbows leave before they bend. For information: never failed.</summary>
internal static class ElbowsLead
{
    private const double Moving = 0.05; // trunk lengths
    private const double Error = 0.05;  // seconds

    public static FormFinding? Judge(FilmedSet set, Rep rep)
    {
        if (set.Movement is not (FormMovement.Row or FormMovement.VerticalPull or FormMovement.InvertedRow))
        {
            return null;
        }

        if (set.FrameRate < set.Thresholds.ElbowLeadFrameRate)
        {
            return FormFinding.NotJudged(FormRule.ElbowsLead, FormGate.LowFrameRate);
        }

        int leaves = -1, bends = -1;
        for (var i = rep.Start; i <= rep.Top && bends < 0; i++)
        {
            if (leaves < 0 && Travel(set, rep.Start, i) > Moving)
            {
                leaves = i;
            }

            if (set.Elbow[rep.Start] - set.Elbow[i] > set.Thresholds.ElbowLeadFlexion)
            {
                bends = i;
            }
        }

        if (bends < 0)
        {
            return FormFinding.NotJudged(FormRule.ElbowsLead, FormGate.NoBody);
        }

        var lead = leaves < 0 ? 0 : set.Times[bends] - set.Times[leaves];
        var needed = set.Thresholds.ElbowLeadSeconds;
        return new FormFinding
        {
            Rule = FormRule.ElbowsLead,
            Outcome = lead >= needed ? FormOutcome.Passed : FormOutcome.Borderline,
            Unit = FormUnit.Seconds,
            Value = lead,
            Threshold = needed,
            Confidence = Certainty.Of(lead - needed, Error),
            FirstFrame = rep.Start,
            LastFrame = bends,
            WorstFrame = bends,
        };
    }

    /// <summary>How far the elbows have gone against the trunk: a swinging body does not count.</summary>
    private static double Travel(FilmedSet set, int from, int to)
    {
        var first = set.Frames[from];
        var now = set.Frames[to];
        return first.HasBody && now.HasBody ? (now.Elbows - now.Shoulders - (first.Elbows - first.Shoulders)).Length / set.Trunk : 0;
    }
}
