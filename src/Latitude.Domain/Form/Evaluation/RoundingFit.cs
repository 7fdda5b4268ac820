namespace Latitude.Domain.Form.Evaluation;

/// <summary>
/// Fits the thresholds of rounding on labelled films. Each measure by itself: the threshold that tells rounded from neutral best, in the
/// middle of the widest gap that does. Two numbers, one rule: with so few lifters more would fit the films, not backs.
/// </summary>
public static class RoundingFit
{
    /// <summary>The fit; null where there are no rounded or no neutral backs to fit on.</summary>
    public static RoundingThresholds? Of(IReadOnlyList<EvaluatedFilm> films)
    {
        var mean = Best(films, static shape => shape.Mean);
        var whole = Best(films, static shape => shape.Whole);
        return mean is { } first && whole is { } second ? new RoundingThresholds(first, second) : null;
    }

    /// <summary>
    /// For each lifter, the thresholds fitted on all others. Null where the others have no rounded or no neutral back: then nothing can be
    /// said about that lifter, and it is said so.
    /// </summary>
    public static IReadOnlyList<(string Lifter, RoundingThresholds? Fit)> LeavingOneLifterOut(IReadOnlyList<EvaluatedFilm> films) =>
    [
        .. films.Select(static film => film.Label.Lifter).Distinct().Order(StringComparer.Ordinal)
            .Select(lifter => (lifter, Of([.. films.Where(film => film.Label.Lifter != lifter)]))),
    ];

    /// <summary>True where the thresholds call a shape rounded.</summary>
    public static bool IsRounded(BackShape shape, RoundingThresholds thresholds) => shape.Mean >= thresholds.Mean || shape.Whole >= thresholds.Whole;

    private static double? Best(IReadOnlyList<EvaluatedFilm> films, Func<BackShape, double> measure)
    {
        var rounded = Values(films, BackLabel.Rounded, measure);
        var neutral = Values(films, BackLabel.Neutral, measure);
        if (rounded.Length == 0 || neutral.Length == 0)
        {
            return null;
        }

        double[] all = [.. rounded, .. neutral];
        Array.Sort(all);
        double best = double.NaN, bestScore = double.NegativeInfinity, bestGap = 0;
        for (var i = 0; i + 1 < all.Length; i++)
        {
            double threshold = (all[i] + all[i + 1]) / 2, gap = all[i + 1] - all[i];
            var score = Share(rounded, threshold) - Share(neutral, threshold);
            if (score > bestScore || (score >= bestScore && gap > bestGap))
            {
                best = threshold;
                bestScore = score;
                bestGap = gap;
            }
        }

        return double.IsNaN(best) ? null : best;
    }

    private static double Share(double[] values, double threshold) => values.Count(value => value >= threshold) / (double)values.Length;

    private static double[] Values(IReadOnlyList<EvaluatedFilm> films, BackLabel label, Func<BackShape, double> measure) =>
        [.. films.Where(film => film.Label.Back == label && film.Shape is not null).Select(film => measure(film.Shape!.Value))];
}
