namespace Latitude.Domain.Strength.Forecasting;

/// <summary>What the best e1RM of the coming session may be.</summary>
public sealed class OneRepMaxForecast
{
    private readonly LaplaceMixture _mixture;

    internal OneRepMaxForecast(LaplaceMixture mixture, IReadOnlyList<RecalledSession> sources)
    {
        _mixture = mixture;
        Sources = sources;
    }

    /// <summary>The remembered sessions it rests on, newest first.</summary>
    public IReadOnlyList<RecalledSession> Sources { get; }

    /// <summary>Kilograms that are as likely missed as reached.</summary>
    public double MedianKilograms => Kilograms(0.5);

    /// <summary>Kilograms that are not passed with that chance.</summary>
    /// <param name="chance">More than 0, less than 1; 0.1 and 0.9 bound an 80 per cent band.</param>
    public double Kilograms(double chance) => Math.Exp(LogQuantile(chance));

    /// <summary>Chance that the best e1RM of the session reaches so many kilograms.</summary>
    public double AtLeast(double kilograms) => 1 - _mixture.Cumulative(Math.Log(kilograms));

    /// <summary>Natural logarithm of the kilograms that are not passed with that chance.</summary>
    internal double LogQuantile(double chance) => _mixture.Quantile(chance, OneRepMaxConstants.SearchRange);

    /// <summary>Chance of at most so many kilograms, given by their natural logarithm.</summary>
    internal double LogCumulative(double log) => _mixture.Cumulative(log);
}
