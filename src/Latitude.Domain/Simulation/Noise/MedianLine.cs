using Latitude.Domain.Strength;
using Latitude.Domain.Strength.Trend;

namespace Latitude.Domain.Simulation.Noise;

/// <summary>
/// The median of the slopes between all pairs (Theil–Sen, Sen 1968, J Am Stat Assoc 63:1379). It takes the trend out of real stretches by
/// another way than the one that is put to the test on them, so that what it leaves behind is an error like any other.
/// </summary>
internal static class MedianLine
{
    /// <summary>What is left of the points when the line through their medians is taken away.</summary>
    public static TrendPoint[] TakeAway(List<TrendPoint> points)
    {
        var slopes = new List<double>(points.Count * (points.Count - 1) / 2);
        for (var i = 0; i < points.Count; i++)
        {
            for (var j = i + 1; j < points.Count; j++)
            {
                if (points[j].Week > points[i].Week)
                {
                    slopes.Add((points[j].Percent - points[i].Percent) / (points[j].Week - points[i].Week));
                }
            }
        }

        var slope = Median.Of(slopes);
        var level = Median.Of(points.ConvertAll(point => point.Percent - (slope * point.Week)));
        return [.. points.Select(point => point with { Percent = point.Percent - level - (slope * point.Week) })];
    }

    /// <summary>Standard deviation of the points around 0 as the median of their distances tells it, per cent.</summary>
    public static double Scatter(TrendPoint[] residuals) => 1.4826 * Median.Of([.. residuals.Select(static point => Math.Abs(point.Percent))]);
}
