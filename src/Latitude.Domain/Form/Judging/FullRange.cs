using Latitude.Domain.Form.Movements;
using Latitude.Domain.Form.Reps;

namespace Latitude.Domain.Form.Judging;

/// <summary>Guide G5: the range is full. Hinges and back extensions lock the hips, rows bend the elbows, pull-ups start from a hang (seen from the side only) and end with the mouth above the hands; presses bend the elbows and straighten them.</summary>
internal static class FullRange
{
    private const double MouthError = 0.12; // trunk lengths: landmarks of the mouth in profile, and from behind

    public static FormFinding? Judge(FilmedSet set, Rep rep)
    {
        var thresholds = set.Thresholds;
        return set.Movement switch
        {
            FormMovement.Hinge => Upright(set, rep, AtLeast(set, set.Hip, rep.Start, rep.End, thresholds.LockoutHip)),
            FormMovement.Hyperextension => AtLeast(set, set.Hip, rep.Start, rep.End, thresholds.LockoutHip),
            FormMovement.Row or FormMovement.InvertedRow => AtMost(set, set.Elbow, rep.Start, rep.End, thresholds.RowElbow),
            FormMovement.VerticalPull when SideView.Is(set, rep) => Worse(AtLeast(set, set.Elbow, rep.SetUp, rep.Top, thresholds.HangElbow), MouthAboveHands(set, rep)),
            FormMovement.VerticalPull => MouthAboveHands(set, rep),
            FormMovement.Press when SideView.Is(set, rep) => Worse(
                AtMost(set, set.Elbow, rep.SetUp, rep.Top, thresholds.RowElbow), AtLeast(set, set.Elbow, rep.Start, rep.End, thresholds.HangElbow)),
            FormMovement.Press => FormFinding.NotJudged(FormRule.FullRange, FormGate.NotFromTheSide),
            _ => null,
        };
    }

    /// <summary>Plates hide knees and spoil the hip angle, but not the trunk: who stands upright is not far from locked out.</summary>
    private static FormFinding Upright(FilmedSet set, Rep rep, FormFinding finding)
    {
        var at = Extreme(set.Lean, rep.Start, rep.End, -1);
        return finding.Outcome == FormOutcome.Failed && at >= 0 && set.Lean[at] <= set.Thresholds.RangeMargin
            ? finding with { Outcome = FormOutcome.Borderline }
            : finding;
    }

    private static FormFinding AtLeast(FilmedSet set, double[] angle, int from, int to, double least)
    {
        var at = Extreme(angle, from, to, 1);
        return Finding(set, at, from, to, at < 0 ? double.NaN : angle[at], least, 1);
    }

    private static FormFinding AtMost(FilmedSet set, double[] angle, int from, int to, double most)
    {
        var at = Extreme(angle, from, to, -1);
        return Finding(set, at, from, to, at < 0 ? double.NaN : angle[at], most, -1);
    }

    /// <summary>Short of the threshold by less than the error of a single camera is borderline.</summary>
    private static FormFinding Finding(FilmedSet set, int at, int from, int to, double value, double threshold, int sign)
    {
        if (double.IsNaN(value))
        {
            return FormFinding.NotJudged(FormRule.FullRange, FormGate.NoBody);
        }

        var margin = set.Thresholds.RangeMargin;
        var missing = (threshold - value) * sign;
        return new FormFinding
        {
            Rule = FormRule.FullRange,
            Outcome = missing <= 0 ? FormOutcome.Passed : missing <= margin ? FormOutcome.Borderline : FormOutcome.Failed,
            Value = value,
            Threshold = threshold - (margin * sign),
            Confidence = Certainty.Of(missing - margin, margin),
            FirstFrame = from,
            LastFrame = to,
            WorstFrame = at,
        };
    }

    private static FormFinding MouthAboveHands(FilmedSet set, Rep rep)
    {
        var best = double.NegativeInfinity;
        var at = rep.Top;
        for (var i = rep.Start; i <= rep.End; i++)
        {
            var frame = set.Frames[i];
            var above = frame.HasBody ? (frame.Wrists.Y - frame.Mouth.Y) / set.Trunk : double.NaN;
            if (above > best)
            {
                best = above;
                at = i;
            }
        }

        return new FormFinding
        {
            Rule = FormRule.FullRange,
            Outcome = best >= 0 ? FormOutcome.Passed : best >= -MouthError ? FormOutcome.Borderline : FormOutcome.Failed,
            Unit = FormUnit.TrunkLengths,
            Value = best,
            Threshold = -MouthError,
            Confidence = Certainty.Of(best + MouthError, MouthError),
            FirstFrame = rep.Start,
            LastFrame = rep.End,
            WorstFrame = at,
        };
    }

    private static FormFinding Worse(FormFinding first, FormFinding second) => second.Outcome > first.Outcome ? second : first;

    private static int Extreme(double[] values, int from, int to, int sign)
    {
        var at = -1;
        for (var i = from; i <= to; i++)
        {
            if (!double.IsNaN(values[i]) && (at < 0 || values[i] * sign > values[at] * sign))
            {
                at = i;
            }
        }

        return at;
    }
}
