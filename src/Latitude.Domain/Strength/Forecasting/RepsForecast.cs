namespace Latitude.Domain.Strength.Forecasting;

/// <summary>The chances of doing 1, 2, … 20 reps with a given load. 20 stands for 20 or more.</summary>
public sealed class RepsForecast
{
    /// <summary>Most reps that are told apart.</summary>
    public const int MaximumReps = 20;

    private readonly double[] _cumulative;

    /// <param name="cumulative">Chance of at most 1, 2, … 20 reps.</param>
    /// <param name="sources">What it rests on.</param>
    /// <param name="reading">How the past was read.</param>
    internal RepsForecast(double[] cumulative, IReadOnlyList<RecalledSession> sources, RepsReading reading)
    {
        _cumulative = cumulative;
        Sources = sources;
        Reading = reading;
    }

    /// <summary>The remembered sessions it rests on, newest first; empty where nothing was known.</summary>
    public IReadOnlyList<RecalledSession> Sources { get; }

    /// <summary>Which way of reading the past carries most of it.</summary>
    public RepsReading Reading { get; }

    /// <summary>The number of reps that is as likely missed as reached.</summary>
    public int Median => Quantile(0.5);

    /// <summary>Chance of at most so many reps: 0 below 1, 1 from 20 on.</summary>
    public double AtMost(int reps) => reps < 1 ? 0 : reps >= MaximumReps ? 1 : _cumulative[reps - 1];

    /// <summary>Chance of exactly so many reps.</summary>
    public double Exactly(int reps) => AtMost(reps) - AtMost(reps - 1);

    /// <summary>Chance that a target of so many reps is reached or passed.</summary>
    public double AtLeast(int reps) => 1 - AtMost(reps - 1);

    /// <summary>The fewest reps that are not passed with that chance, 1 to 20.</summary>
    /// <param name="chance">0 to 1; 0.1 and 0.9 bound an 80 per cent band.</param>
    public int Quantile(double chance)
    {
        var reps = 1;
        while (reps < MaximumReps && _cumulative[reps - 1] < chance)
        {
            reps++;
        }

        return reps;
    }
}
