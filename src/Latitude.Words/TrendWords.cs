using System.Globalization;
using Latitude.Domain.Strength.Trend;

namespace Latitude.Words;

/// <summary>Where strength is going.</summary>
public static class TrendWords
{
    /// <summary>"+0.4 % ± 0.3": the gain a week with what four of five cases stay within.</summary>
    public static string Slope(SlopeEstimate slope) =>
        $"{Numbers.Change(slope.PercentPerWeek)} ± {(slope.High - slope.PercentPerWeek).ToString("0.0", CultureInfo.InvariantCulture)}";

    /// <summary>Whether a lift goes on: "no sign of progress for 8 weeks". Never says "stalled" before week 12; empty where nothing is to be said.</summary>
    public static string Plateau(Plateau plateau) => !plateau.IsSure ? ""
        : plateau.Weeks >= Domain.Strength.Trend.Plateau.StallWeeks ? $"stalled: no sign of progress for {plateau.Weeks} weeks"
        : $"no sign of progress for {plateau.Weeks} weeks";
}
