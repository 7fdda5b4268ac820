using Latitude.Domain.Strength.Trend;

namespace Latitude.Domain.Simulation.Noise;

/// <summary>What logs do around a straight line: good and bad days, light days, and bends that nobody planned.</summary>
public interface INoise
{
    /// <summary>The sessions of some lifts of one lifter over some weeks, in per cent around a straight line of slope 0.</summary>
    /// <param name="dice">Chance.</param>
    /// <param name="lifts">How many lifts, 1 or more.</param>
    /// <param name="weeks">Weeks that they cover, from week 0 on.</param>
    IReadOnlyList<TrendPoint[]> Draw(Dice dice, int lifts, int weeks);
}
