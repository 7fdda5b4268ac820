namespace Latitude.Domain.Strength;

/// <summary>
/// The load that could be lifted once, estimated from a set (e1RM). Epley's curve, exact at one rep, on total load: over real logs
/// the choice of curve changed little, so the simplest is kept (forecast.md 3). Shown for at most 12 reps to failure, beyond which
/// the published curves drift apart (science.md 5.1).
/// </summary>
public static class OneRepMax
{
    /// <summary>Most reps to failure, done and left together, that an estimate is made from.</summary>
    public const int MaximumReps = 12;

    /// <summary>Most reps in reserve that an estimate is made from: the further from failure, the worse people judge (Halperin 2022).</summary>
    public const int MaximumReserve = 4;

    /// <summary>Kilograms for one rep; null where the set says too little: no rep, too many, or too far from failure.</summary>
    /// <param name="totalKilograms">Mass moved; for bodyweight movements on the scale of total load.</param>
    /// <param name="reps">Completed reps.</param>
    /// <param name="reserve">Reps left as rated; null where not rated, then taken as 0, which makes the estimate a lower bound.</param>
    public static double? Kilograms(double totalKilograms, int reps, double? reserve = null)
    {
        if (totalKilograms <= 0 || reps < 1 || reserve > MaximumReserve)
        {
            return null;
        }

        var toFailure = reps + (reserve ?? 0);
        return toFailure > MaximumReps ? null : toFailure <= 1 ? totalKilograms : totalKilograms * (1 + (toFailure / 30));
    }

    /// <summary>
    /// Standard deviation of the estimate as a share of it: 0.025 up to 6 reps, 0.03 up to 10, 0.04 above; a rating of at most 2
    /// reps left adds 0.025 in quadrature, of 3 or 4 reps 0.04 (science.md 5.3).
    /// </summary>
    public static double RelativeError(int reps, double? reserve = null)
    {
        var own = reps <= 6 ? 0.025 : reps <= 10 ? 0.03 : 0.04;
        var rating = reserve is null ? 0 : reserve <= 2 ? 0.025 : 0.04;
        return Math.Sqrt((own * own) + (rating * rating));
    }
}
