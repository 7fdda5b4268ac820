namespace Latitude.Liftoscript.Gym;

/// <summary>How much of a one-rep max a number of reps at an RPE is, as the notation counts it (not the Epley formula).</summary>
public static class RpeTable
{
    /// <summary>The share of the one-rep max, 0.5 to 1.</summary>
    /// <param name="reps">Taken within 1–24.</param>
    /// <param name="rpe">Taken within 1–10.</param>
    public static double Multiplier(double reps, double rpe)
    {
        var cappedReps = Math.Clamp(reps, 1, 24);
        var cappedRpe = Math.Clamp(rpe, 1, 10);
        if (cappedReps == 1 && cappedRpe == 10)
        {
            return 1;
        }

        var x = 10 - cappedRpe + cappedReps - 1;
        return x switch
        {
            >= 16 => 0.5,
            <= 2.92 => ((0.347619 * x * x) - (4.60714 * x) + 99.9667) / 100,
            _ => ((-2.64249 * x) + 97.0955) / 100,
        };
    }

    /// <summary>The percentage of the one-rep max that a set with a target RPE and no weight is done with, to 0.05 %.</summary>
    public static Quantity InferredPercent(double reps, double rpe) =>
        Quantity.OfPercent(Rounding.ToStep(Multiplier(reps, rpe) * 100, 0.05));

    /// <summary>The one-rep max that a set to failure speaks of: 0 reps give 0, 1 rep the weight itself, else to 0.05.</summary>
    public static double OneRepMax(double weight, double reps) =>
        reps == 0 ? 0 : reps == 1 ? weight : Rounding.ToStep(weight / Multiplier(reps, 10), 0.05);
}
