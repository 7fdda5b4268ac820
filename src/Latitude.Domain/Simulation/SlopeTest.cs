using Latitude.Domain.Simulation.Noise;
using Latitude.Domain.Strength.Trend;

namespace Latitude.Domain.Simulation;

/// <summary>Plays slopes and changes of slope that are known, to see what is said about them.</summary>
public static class SlopeTest
{
    /// <summary>The share of lifts, gaining so many per cent a week, that are said to show no sign of progress, and the share that surely grow.</summary>
    /// <param name="noise">What happens around the line.</param>
    /// <param name="weeks">Weeks looked back over.</param>
    /// <param name="slope">The true gain, per cent a week.</param>
    /// <param name="lifts">Lifts to play.</param>
    /// <param name="seed">Seed of the dice.</param>
    public static (double NoProgress, double Growing) Plateaus(INoise noise, int weeks, double slope, int lifts, int seed)
    {
        var dice = new Dice(seed);
        int flagged = 0, growing = 0;
        for (var lift = 0; lift < lifts; lift++)
        {
            var points = WithEffect(noise.Draw(dice, 1, weeks)[0], slope, 0, weeks, 0, weeks);
            var plateau = new Plateau(weeks, RobustLine.Slope(points));
            flagged += plateau.IsSure ? 1 : 0;
            growing += 1 - plateau.Chance > Plateau.Sure ? 1 : 0;
        }

        return ((double)flagged / lifts, (double)growing / lifts);
    }

    /// <summary>
    /// The shares of single lifts whose change of slope is better or worse with a chance of more than 0.8, where slopes change only when told
    /// to, and the two weeks after it do not count: the simulation of science.md 6.2.
    /// </summary>
    /// <param name="noise">What happens around the line.</param>
    /// <param name="before">Weeks before the change.</param>
    /// <param name="after">Weeks after it.</param>
    /// <param name="effect">The true change, per cent a week.</param>
    /// <param name="lifts">Lifts to play.</param>
    /// <param name="seed">Seed of the dice.</param>
    public static VerdictShares SingleChanges(INoise noise, int before, int after, double effect, int lifts, int seed)
    {
        const double Chance = 0.8;
        const double ExpectedSpread = 0.5;
        const int WashInWeeks = 2;
        var dice = new Dice(seed);
        int kept = 0, reverted = 0;
        for (var lift = 0; lift < lifts; lift++)
        {
            var points = WithEffect(noise.Draw(dice, 1, before + after)[0], TrialSimulation.BaseSlope, effect, before, WashInWeeks, before + after);
            var better = RobustLine.Change(points, before).With(new TrendPrior(0, ExpectedSpread)).ChanceAbove(0);
            kept += better > Chance ? 1 : 0;
            reverted += 1 - better > Chance ? 1 : 0;
        }

        return new VerdictShares((double)kept / lifts, (double)reverted / lifts);
    }

    /// <summary>Noise with a slope and a change of slope put in; the wash-in and what comes after the weeks looked at are left out.</summary>
    internal static TrendPoint[] WithEffect(TrendPoint[] noise, double slope, double effect, int changeWeek, int washInWeeks, int weeks)
    {
        var points = new List<TrendPoint>(noise.Length);
        foreach (var point in noise)
        {
            var after = Math.Max(0, point.Week - changeWeek);
            if (point.Week < weeks && (point.Week < changeWeek || after >= washInWeeks))
            {
                points.Add(point with { Percent = point.Percent + (slope * point.Week) + (effect * after) });
            }
        }

        return [.. points];
    }
}
