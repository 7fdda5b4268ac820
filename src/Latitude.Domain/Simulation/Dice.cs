namespace Latitude.Domain.Simulation;

/// <summary>
/// Chance that can be repeated: the same seed gives the same throws everywhere and for ever (SplitMix64, Steele, Lea and Flood 2014), which
/// the framework's generator does not promise.
/// </summary>
public sealed class Dice
{
    private ulong _state;

    /// <summary>Dice with a seed.</summary>
    public Dice(int seed) => _state = unchecked((ulong)seed * 0x9E3779B97F4A7C15UL);

    /// <summary>A number from 0 up to but without 1, all alike.</summary>
    public double Uniform() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 up to but without a count of at least 1, all alike.</summary>
    public int Below(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return (int)(Uniform() * count);
    }

    /// <summary>True with that chance, 0 to 1.</summary>
    public bool Happens(double chance) => Uniform() < chance;

    /// <summary>A standard normal number (Box and Muller 1958).</summary>
    public double Normal() => Math.Sqrt(-2 * Math.Log(1 - Uniform())) * Math.Cos(2 * Math.PI * Uniform());

    /// <summary>A number of Student's t with 4 degrees of freedom, scaled to a standard deviation of 1.</summary>
    public double HeavyTailed()
    {
        const int Freedom = 4;
        var squares = 0.0;
        for (var i = 0; i < Freedom; i++)
        {
            var one = Normal();
            squares += one * one;
        }

        return Normal() / Math.Sqrt(squares / Freedom) / Math.Sqrt(2);
    }

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            var z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
