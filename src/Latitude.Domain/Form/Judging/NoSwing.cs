using Latitude.Domain.Form.Movements;
using Latitude.Domain.Form.Reps;

namespace Latitude.Domain.Form.Judging;

/// <summary>Guide G5: no momentum. In rows the trunk stays still during the pull; under a bar the hips do not travel.</summary>
internal static class NoSwing
{
    private const double LeanError = 6;      // degrees
    private const double TravelError = 0.12; // trunk lengths

    public static FormFinding? Judge(FilmedSet set, Rep rep)
    {
        if (set.Request.MomentumAllowed)
        {
            return null;
        }

        return set.Movement switch
        {
            FormMovement.Row => Lean(set, rep),
            FormMovement.VerticalPull => HipTravel(set, rep),
            _ => null,
        };
    }

    private static FormFinding Lean(FilmedSet set, Rep rep)
    {
        var (range, worst) = Range(rep, i => set.Lean[i]);
        return Finding(rep, range, worst, set.Thresholds.SwingWarn, set.Thresholds.SwingFault, LeanError, FormUnit.Degrees);
    }

    private static FormFinding HipTravel(FilmedSet set, Rep rep)
    {
        var (range, worst) = Range(rep, i => set.Frames[i].HasBody ? set.Frames[i].Hips.X / set.Trunk : double.NaN);
        return Finding(rep, range, worst, set.Thresholds.HipTravelWarn, set.Thresholds.HipTravelFault, TravelError, FormUnit.TrunkLengths);
    }

    private static (double Range, int Worst) Range(Rep rep, Func<int, double> value)
    {
        double least = double.PositiveInfinity, most = double.NegativeInfinity;
        var start = double.NaN;
        var worst = rep.Start;
        var farthest = 0.0;
        for (var i = rep.Start; i <= rep.Top; i++)
        {
            var now = value(i);
            if (double.IsNaN(now))
            {
                continue;
            }

            start = double.IsNaN(start) ? now : start;
            least = Math.Min(least, now);
            most = Math.Max(most, now);
            if (Math.Abs(now - start) > farthest)
            {
                farthest = Math.Abs(now - start);
                worst = i;
            }
        }

        return (most - least, worst);
    }

    private static FormFinding Finding(Rep rep, double range, int worst, double warn, double fault, double error, FormUnit unit) =>
        double.IsFinite(range)
            ? new FormFinding
            {
                Rule = FormRule.NoSwing,
                Outcome = range > fault ? FormOutcome.Failed : range > warn ? FormOutcome.Borderline : FormOutcome.Passed,
                Unit = unit,
                Value = range,
                Threshold = fault,
                Confidence = Certainty.Of(range - fault, error),
                FirstFrame = rep.Start,
                LastFrame = rep.Top,
                WorstFrame = worst,
            }
            : FormFinding.NotJudged(FormRule.NoSwing, FormGate.NoBody);
}
