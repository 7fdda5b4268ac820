namespace Latitude.Domain.Strength.Forecasting;

/// <summary>How well each class has foretold this series: a fading sum of log likelihood ratios to the best class.</summary>
internal static class Evidence
{
    /// <summary>Lets the old evidence fade and adds what the chances each class gave to the outcome say.</summary>
    public static void Update(double[] evidence, ReadOnlySpan<double> chances, double decay, double floor)
    {
        var highest = 0.0;
        foreach (var chance in chances)
        {
            highest = Math.Max(highest, chance);
        }

        for (var i = 0; i < evidence.Length; i++)
        {
            evidence[i] = (decay * evidence[i]) + Math.Max(Math.Log(chances[i] / highest), floor);
        }
    }
}
