using Latitude.Domain.Strength.Trend;

namespace Latitude.Domain.Coaching.Trials;

/// <summary>By how much the index lifts together gain more a week than before, with everything that is not known in it.</summary>
/// <param name="Change">Per cent a week, after what is usual for changes has been added.</param>
/// <param name="Lifts">Index lifts that had enough sessions, 1 or more.</param>
public readonly record struct TrialEffect(SlopeEstimate Change, int Lifts)
{
    /// <summary>Chance, 0 to 1, that the lifts gain more than before.</summary>
    public double ChanceOfBetter => Change.ChanceAbove(0);

    /// <summary>
    /// Pools the lifts. Slopes change by 0.9 per cent a week without any reason (forecast.md 6), which is added to what each lift does not
    /// know; lifts of one lifter go together a little, so that four of them are worth fewer. Null without lifts.
    /// </summary>
    /// <param name="changes">The change of each lift by its sessions alone.</param>
    /// <param name="settings">The protocol.</param>
    public static TrialEffect? Of(IReadOnlyList<SlopeEstimate> changes, TrialSettings settings) =>
        Of(changes, settings.NaturalBend, settings.LiftLikeness, settings.ExpectedSpread);

    /// <summary>The same with the numbers one by one.</summary>
    internal static TrialEffect? Of(IReadOnlyList<SlopeEstimate> changes, double naturalBend, double likeness, double expectedSpread)
    {
        if (changes.Count == 0)
        {
            return null;
        }

        double precisions = 0, sum = 0, errors = 0;
        foreach (var change in changes)
        {
            var variance = (change.Error * change.Error) + (naturalBend * naturalBend);
            precisions += 1 / variance;
            sum += change.PercentPerWeek / variance;
            errors += 1 / Math.Sqrt(variance);
        }

        // Weights w = 1/v; the variance of the weighted mean is [(1 − c) Σ 1/v + c (Σ 1/√v)²] / (Σ 1/v)².
        var pooled = (((1 - likeness) * precisions) + (likeness * errors * errors)) / (precisions * precisions);
        var seen = new SlopeEstimate(sum / precisions, Math.Sqrt(pooled));
        return new TrialEffect(seen.With(new TrendPrior(0, expectedSpread)), changes.Count);
    }
}
