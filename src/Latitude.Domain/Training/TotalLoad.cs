namespace Latitude.Domain.Training;

/// <summary>
/// The one scale on which assisted, plain and weighted bodyweight movements lie: share × bodyweight + added − help
/// (science.md 5.4). Five pull-ups at 80 kg and five with 20 kg of help are two points of one line.
/// </summary>
public static class TotalLoad
{
    /// <summary>
    /// Kilograms moved; null where it cannot be known: no load where one is needed, no bodyweight where it takes part,
    /// or help that exceeds the share of bodyweight.
    /// </summary>
    /// <param name="set">The set.</param>
    /// <param name="bodyweightFraction">Share of bodyweight that the exercise lifts, 0 to 1.</param>
    /// <param name="bodyweight">Kilograms on that day; null where unknown.</param>
    public static decimal? Kilograms(PerformedSet set, double bodyweightFraction, decimal? bodyweight)
    {
        if (set.LoadKind == LoadKind.External)
        {
            return set.Load is { Value: > 0 } load ? load.Kilograms : null;
        }

        if (bodyweight is not { } mass)
        {
            return null;
        }

        var entered = set.Load?.Kilograms ?? 0;
        var total = (mass * (decimal)bodyweightFraction) + (set.LoadKind == LoadKind.Added ? entered : -entered);
        return total > 0 ? total : null;
    }
}
