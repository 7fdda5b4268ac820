using Latitude.Domain.Strength.Trend;

namespace Latitude.Domain.Simulation.Noise;

/// <summary>Noise by formula, where no real logs are at hand.</summary>
public sealed record ParametricNoise : INoise
{
    /// <summary>The noise of science.md 6.2: 2 sessions a week, neighbours alike by 0.3, no bends, no light days.</summary>
    public static ParametricNoise Steady(double percent) => new() { Scatter = percent, HasHeavyTails = false, Bend = 0, LightShare = 0 };

    /// <summary>The noise of real logs in a few numbers (forecast.md 3 and 6).</summary>
    public static ParametricNoise OfLogs { get; } = new() { Scatter = 3.4, HasHeavyTails = true, Bend = 0.9, LightShare = 0.1 };

    /// <summary>Sessions of each lift a week.</summary>
    public int SessionsPerWeek { get; init; } = 2;

    /// <summary>Standard deviation of a session around the trend, per cent.</summary>
    public required double Scatter { get; init; }

    /// <summary>Tails of Student's t with 4 degrees of freedom.</summary>
    public required bool HasHeavyTails { get; init; }

    /// <summary>Likeness of neighbouring sessions.</summary>
    public double Likeness { get; init; } = 0.3;

    /// <summary>Standard deviation of the natural change of slope from one 8 weeks to the next, per cent a week.</summary>
    public required double Bend { get; init; }

    /// <summary>Likeness of the bends of two lifts of one lifter.</summary>
    public double BendLikeness { get; init; } = 0.2;

    /// <summary>Share of days that are light by plan, beginning of a run; they are 20 per cent lighter.</summary>
    public required double LightShare { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<TrendPoint[]> Draw(Dice dice, int lifts, int weeks)
    {
        const int PhaseWeeks = 8;
        var shared = new double[(weeks / PhaseWeeks) + 1];
        for (var i = 0; i < shared.Length; i++)
        {
            shared[i] = dice.Normal();
        }

        var drawn = new TrendPoint[lifts][];
        for (var lift = 0; lift < lifts; lift++)
        {
            drawn[lift] = Lift(dice, shared, weeks, PhaseWeeks);
        }

        return drawn;
    }

    private TrendPoint[] Lift(Dice dice, double[] shared, int weeks, int phaseWeeks)
    {
        const double LightDay = -20;
        const double StaysLight = 0.6;
        var points = new TrendPoint[weeks * SessionsPerWeek];
        double level = 0, slope = 0, noise = 0;
        var isLight = false;
        for (var i = 0; i < points.Length; i++)
        {
            var week = (double)i / SessionsPerWeek;
            if (i > 0 && i % (phaseWeeks * SessionsPerWeek) == 0)
            {
                slope += Bend * ((Math.Sqrt(BendLikeness) * shared[i / (phaseWeeks * SessionsPerWeek)]) + (Math.Sqrt(1 - BendLikeness) * dice.Normal()));
            }

            level += i == 0 ? 0 : slope / SessionsPerWeek;
            noise = (i == 0 ? 0 : Likeness * noise) + ((i == 0 ? 1 : Math.Sqrt(1 - (Likeness * Likeness))) * Throw(dice));
            isLight = dice.Happens(isLight ? StaysLight : LightShare * (1 - StaysLight) / (1 - LightShare));
            points[i] = new TrendPoint(week, level + (Scatter * noise) + (isLight ? LightDay : 0));
        }

        return points;
    }

    private double Throw(Dice dice) => HasHeavyTails ? dice.HeavyTailed() : dice.Normal();
}
