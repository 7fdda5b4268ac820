using Latitude.Domain.Exercises;

namespace Latitude.Domain.Simulation.Lifters;

/// <summary>
/// Everything that is assumed about a virtual lifter, in one place. Where science.md or forecast.md has a number, it is that number; the rest is
/// ours, and marked so. Nothing here is a finding about real lifters: it serves to see how a coach behaves over months.
/// </summary>
public sealed record LifterAssumptions
{
    /// <summary>The assumptions for a level.</summary>
    public static LifterAssumptions For(ExperienceLevel level) => new()
    {
        GainPerWeek = level switch
        {
            ExperienceLevel.Beginner => 0.010,
            ExperienceLevel.Intermediate => 0.003,
            _ => 0.0012,
        },
        Strength = level switch
        {
            ExperienceLevel.Beginner => 0.7,
            ExperienceLevel.Intermediate => 1,
            _ => 1.35,
        },
    };

    /// <summary>Gain a week at ten sets of the muscle, as a share of the strength (science.md 5.6).</summary>
    public required double GainPerWeek { get; init; }

    /// <summary>First strength relative to an intermediate lifter. Ours.</summary>
    public required double Strength { get; init; }

    /// <summary>Bodyweight in kilograms. Ours.</summary>
    public decimal Bodyweight { get; init; } = 80;

    /// <summary>Sets a week at which the gain is that of the level; it goes with the root of the sets (science.md 3.1).</summary>
    public double UsualSets { get; init; } = 10;

    /// <summary>Strength lost for a while by each set of a muscle. Ours.</summary>
    public double FatiguePerSet { get; init; } = 0.001;

    /// <summary>Days after which that loss is down to 37 per cent (Banister's short constant, science.md 5.5).</summary>
    public double FatigueDays { get; init; } = 7;

    /// <summary>Standard deviation of a day's strength (forecast.md 3: 2.8 per cent).</summary>
    public double DayScatter { get; init; } = 0.028;

    /// <summary>Likeness of neighbouring days (science.md 6.2).</summary>
    public double DayLikeness { get; init; } = 0.3;

    /// <summary>Share of sessions that do not happen. Ours.</summary>
    public double MissedShare { get; init; } = 0.08;

    /// <summary>Chance that a session is light by plan, and how light (forecast.md 3: 12 per cent of sessions are 20 per cent below the best).</summary>
    public double LightShare { get; init; } = 0.06;

    /// <summary>Load of a light session as a share of the usual.</summary>
    public double LightLoad { get; init; } = 0.82;

    /// <summary>Chance in a week that a layoff begins. Ours.</summary>
    public double LayoffChance { get; init; } = 0.01;

    /// <summary>Weeks of a layoff. Ours.</summary>
    public int LayoffWeeks { get; init; } = 3;

    /// <summary>Strength lost in an untrained week, as a share (science.md 5.5, from the fourth on; here from the first).</summary>
    public double LayoffLoss { get; init; } = 0.005;

    /// <summary>Chance that a set is logged with ten times its load. Ours.</summary>
    public double TypoChance { get; init; } = 0.0005;

    /// <summary>Reps left in the tank that the lifter plans with (science.md 3.3).</summary>
    public int Reserve { get; init; } = 2;

    /// <summary>Share of the strength that a set costs the next one. Ours.</summary>
    public double SetCost { get; init; } = 0.015;

    /// <summary>Share of advice that is taken up.</summary>
    public double TakesAdvice { get; init; } = 0.8;

    /// <summary>
    /// Weeks trained with a change before the next one is made. A verdict looks back over four weeks, so a change shows in full only after four; a lifter
    /// who takes something up every week adds the same sets over and over.
    /// </summary>
    public int WeeksBetweenChanges { get; init; } = 4;

    /// <summary>A sure lifter: comes to every session, no light days, no layoffs, no typing errors. For a log that is the same every week.</summary>
    public LifterAssumptions Regular() => this with { MissedShare = 0, LightShare = 0, LayoffChance = 0, TypoChance = 0 };
}
