namespace Latitude.Domain.Strength.Forecasting;

/// <summary>The best e1RM of a session some weeks ahead.</summary>
/// <param name="Date">The day.</param>
/// <param name="LowKilograms">Not reached in one case of ten.</param>
/// <param name="MedianKilograms">As likely missed as reached.</param>
/// <param name="HighKilograms">Passed in one case of ten.</param>
public readonly record struct WeekAhead(DateOnly Date, double LowKilograms, double MedianKilograms, double HighKilograms)
{
    /// <summary>The furthest week that was measured.</summary>
    public const int Furthest = 26;

    /// <summary>Usual gain in log units a week: what takes the bias off the median over real logs, and the low end of what intermediates gain (science.md 5.6).</summary>
    internal const double GainPerWeek = 0.002;

    /// <summary>The forecast for one session far away is too sure by this share, from <see cref="WideningWeeks"/> on.</summary>
    internal const double Widening = 0.1;

    /// <summary>Weeks until the widening is whole.</summary>
    internal const double WideningWeeks = 2;
}
