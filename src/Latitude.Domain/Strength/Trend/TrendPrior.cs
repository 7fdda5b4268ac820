using Latitude.Domain.Exercises;

namespace Latitude.Domain.Strength.Trend;

/// <summary>What is expected of a lifter's slope before the log says anything (science.md 5.5).</summary>
/// <param name="PercentPerWeek">Expected gain, per cent a week.</param>
/// <param name="Spread">Its standard deviation between lifters, per cent a week.</param>
public readonly record struct TrendPrior(double PercentPerWeek, double Spread)
{
    /// <summary>The expectation for a level: beginners past their first weeks, intermediate, advanced.</summary>
    public static TrendPrior For(ExperienceLevel level) => level switch
    {
        ExperienceLevel.Beginner => new TrendPrior(1.0, 0.8),
        ExperienceLevel.Intermediate => new TrendPrior(0.35, 0.3),
        _ => new TrendPrior(0.12, 0.15),
    };
}
