namespace Latitude.Domain.Coaching.Trials;

/// <summary>
/// Reps achieved minus reps foretold at the same load, before and after a change: the second outcome, which does not depend on how heavy a
/// plan makes a day (forecast.md 6).
/// </summary>
/// <param name="Before">Mean over the baseline, reps.</param>
/// <param name="After">Mean over the weeks that count, reps.</param>
/// <param name="Error">Standard deviation of the difference, reps.</param>
public readonly record struct RepSurprise(double Before, double After, double Error)
{
    /// <summary>How many reps more than foretold the change brought.</summary>
    public double Difference => After - Before;
}
