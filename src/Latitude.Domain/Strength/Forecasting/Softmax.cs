namespace Latitude.Domain.Strength.Forecasting;

/// <summary>Scores into shares that add up to 1.</summary>
internal static class Softmax
{
    /// <summary>Replaces the scores by their shares.</summary>
    public static void Apply(Span<double> scores)
    {
        var highest = double.NegativeInfinity;
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        var total = 0.0;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = Math.Exp(scores[i] - highest);
            total += scores[i];
        }

        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] /= total;
        }
    }
}
