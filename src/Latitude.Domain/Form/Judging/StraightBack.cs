using Latitude.Domain.Form.Reps;

namespace Latitude.Domain.Form.Judging;

/// <summary>
/// Guide G7: the back keeps its shape. The outline's turn over the bent part of a rep, its median, against two thresholds: one for the
/// whole back, one for its mean with the lower back. Own neutral reps, and the first rep of the set, move the thresholds.
/// </summary>
internal static class StraightBack
{
    private const double BetweenLifters = 6; // degrees: spread of neutral backs that no frame count takes away
    private const double MostShift = 8;      // degrees: so far own neutral reps may move the thresholds

    public static FormFinding Judge(FilmedSet set, Rep rep, BentFrames bent, double firstRep)
    {
        if (bent.Obstacle is { } obstacle)
        {
            return FormFinding.NotJudged(FormRule.StraightBack, obstacle);
        }

        var thresholds = set.Thresholds;
        var shift = Shift(set);
        double mean = thresholds.RoundedMean + shift, whole = thresholds.RoundedWhole + shift;
        double overMean = bent.Mean - mean, overWhole = bent.Whole - whole;
        var over = Math.Max(overMean, overWhole);
        var grown = bent.Mean - firstRep >= thresholds.RoundedAboveReference;
        return new FormFinding
        {
            Rule = FormRule.StraightBack,
            Outcome = over >= 0 ? FormOutcome.Failed
                : over < -thresholds.RoundedMargin ? FormOutcome.Passed
                : grown ? FormOutcome.Failed
                : FormOutcome.Borderline,
            Value = overMean >= overWhole ? bent.Mean : bent.Whole,
            Threshold = overMean >= overWhole ? mean : whole,
            Confidence = Certainty.Of(over, Math.Sqrt((BetweenLifters * BetweenLifters) + (bent.Noise * bent.Noise))),
            FirstFrame = bent.First,
            LastFrame = bent.Last,
            WorstFrame = bent.Worst,
        };
    }

    private static double Shift(FilmedSet set) => set.Request.Reference is { IsUsable: true } reference
        ? Math.Clamp(reference.Curvature + set.Thresholds.RoundedAboveReference - set.Thresholds.RoundedMean, -MostShift, MostShift)
        : 0;
}
