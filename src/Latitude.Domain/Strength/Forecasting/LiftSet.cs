namespace Latitude.Domain.Strength.Forecasting;

/// <summary>A set as the forecast sees it.</summary>
/// <param name="Kilograms">Load, more than 0; total load for bodyweight movements. Where all loads are alike and unknown, 1 for all of them.</param>
/// <param name="Reps">Completed reps, 1 or more.</param>
public readonly record struct LiftSet(double Kilograms, int Reps)
{
    /// <summary>Natural logarithm of the estimated one-rep maximum in kilograms: Epley's curve, exact at one rep (forecast.md 1).</summary>
    public double LogOneRepMax => Math.Log(Kilograms) + RepShare(Reps);

    /// <summary>What reps add to the logarithm of the load; 0 at one rep.</summary>
    public static double RepShare(int reps) => reps <= 1 ? 0 : Math.Log(1 + (reps / 30.0));
}
