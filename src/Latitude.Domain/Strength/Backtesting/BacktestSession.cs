using Latitude.Domain.Strength.Forecasting;

namespace Latitude.Domain.Strength.Backtesting;

/// <summary>One session of a series: a day of one exercise.</summary>
/// <param name="Date">The day.</param>
/// <param name="Workout">Title of the workout.</param>
/// <param name="Top">The top set; for bodyweight movements the best reps at a load of 1.</param>
/// <param name="Best">The set of the best e1RM; for bodyweight movements the same as <paramref name="Top"/>.</param>
internal readonly record struct BacktestSession(DateOnly Date, string Workout, LiftSet Top, LiftSet Best)
{
    /// <summary>The outcome of task A: natural logarithm of the best e1RM.</summary>
    public double Outcome { get; } = Best.LogOneRepMax;

    /// <summary>The outcome of tasks B and C, 1 to 20.</summary>
    public int Reps { get; } = Math.Min(Top.Reps, RepsForecast.MaximumReps);

    /// <summary>Natural logarithm of the e1RM of the top set, which may have more reps than count for the outcome.</summary>
    public double TopOneRepMax { get; } = Top.LogOneRepMax;

    /// <summary>Natural logarithm of the top set's load.</summary>
    public double LogLoad { get; } = Math.Log(Top.Kilograms);
}
