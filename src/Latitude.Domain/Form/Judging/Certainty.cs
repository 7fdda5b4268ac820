namespace Latitude.Domain.Form.Judging;

/// <summary>How sure a comparison with a threshold is, given the error of the measurement.</summary>
internal static class Certainty
{
    private const double LogisticPerDeviation = 1.702; // the logistic curve closest to the normal one

    /// <summary>0.5 at the threshold, towards 1 away from it.</summary>
    /// <param name="distance">From the threshold, either way.</param>
    /// <param name="error">Standard deviation of the measurement, above 0.</param>
    public static double Of(double distance, double error) => 1 / (1 + Math.Exp(-LogisticPerDeviation * Math.Abs(distance) / error));
}
