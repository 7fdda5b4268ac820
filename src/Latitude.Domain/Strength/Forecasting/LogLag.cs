namespace Latitude.Domain.Strength.Forecasting;

/// <summary>ln 1, ln 2, … ln 16: recency by rank, asked for in every score.</summary>
internal static class LogLag
{
    private static readonly double[] Values = Create();

    /// <summary>Logarithm of the lag of the session so many back; 0 is the newest, whose lag is 1.</summary>
    public static double Of(int back) => Values[back];

    private static double[] Create()
    {
        var values = new double[16];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Math.Log(i + 1);
        }

        return values;
    }
}
