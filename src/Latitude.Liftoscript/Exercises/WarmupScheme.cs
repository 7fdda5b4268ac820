using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Exercises;

/// <summary>
/// The warm-up of an exercise whose line writes none: 5 reps at 30 %, 50 % and 80 % of the first work set, each only where that set is
/// heavier than a threshold.
/// </summary>
public sealed class WarmupScheme
{
    private readonly double[] _pounds;
    private readonly double[] _kilograms;

    private WarmupScheme(double[] pounds, double[] kilograms) => (_pounds, _kilograms) = (pounds, kilograms);

    /// <summary>No warm-up.</summary>
    public static WarmupScheme None { get; } = new([], []);

    /// <summary>Dumbbells, machines, cables.</summary>
    public static WarmupScheme Light { get; } = new([60, 30, 10], [30, 15, 5]);

    /// <summary>Barbell lifts.</summary>
    public static WarmupScheme Barbell { get; } = new([120, 90, 45], [60, 45, 20]);

    /// <summary>Deadlifts and other pulls from the floor.</summary>
    public static WarmupScheme HeavyPull { get; } = new([150, 125, 95], [70, 60, 40]);

    /// <summary>Reps of each step.</summary>
    public const int Reps = 5;

    /// <summary>Percentages of the first work set, in the order in which they are done.</summary>
    internal static ReadOnlySpan<int> Percentages => [30, 50, 80];

    /// <summary>How many steps there are: 0 or 3.</summary>
    internal int Steps => _pounds.Length;

    /// <summary>Is a step done before a first work set of this weight?</summary>
    internal bool IsDone(int step, Quantity first) =>
        first.Figure > (first.Kind == QuantityKind.Kilograms ? _kilograms : _pounds)[step];
}
