using Latitude.Domain.Coaching.Trials;
using Latitude.Domain.Simulation.Noise;
using Latitude.Domain.Strength.Trend;

namespace Latitude.Domain.Simulation;

/// <summary>
/// How often trials end in which verdict, by playing them on noise whose real effect is known. The same estimate and the same decision as for
/// a lifter's trial.
/// </summary>
public sealed record TrialSimulation
{
    /// <summary>A lift gains that much by itself, per cent a week.</summary>
    public const double BaseSlope = 0.3;

    /// <summary>The protocol.</summary>
    public required TrialSettings Settings { get; init; }

    /// <summary>Index lifts.</summary>
    public required int Lifts { get; init; }

    /// <summary>Whether keeping asks for more.</summary>
    public bool IsCostly { get; init; }

    /// <summary>Trials to play.</summary>
    public int Trials { get; init; } = 2_000;

    /// <summary>Shares of trials that end in each verdict, for a change that brings so many per cent a week.</summary>
    public VerdictShares Play(INoise noise, double effect, int seed)
    {
        var dice = new Dice(seed);
        int kept = 0, reverted = 0;
        for (var trial = 0; trial < Trials; trial++)
        {
            var verdict = Play(noise.Draw(dice, Lifts, Weeks + Settings.ExtensionWeeks), effect);
            kept += verdict == TrialVerdict.Keep ? 1 : 0;
            reverted += verdict == TrialVerdict.Revert ? 1 : 0;
        }

        return new VerdictShares((double)kept / Trials, (double)reverted / Trials);
    }

    private int Weeks => Settings.BaselineWeeks + Settings.DecisionWeek;

    private TrialVerdict Play(IReadOnlyList<TrendPoint[]> noise, double effect)
    {
        var first = Judge(noise, effect, Weeks, mayExtend: true);
        return first == TrialVerdict.ExtendOnce ? Judge(noise, effect, Weeks + Settings.ExtensionWeeks, mayExtend: false) : first;
    }

    private TrialVerdict Judge(IReadOnlyList<TrendPoint[]> noise, double effect, int weeks, bool mayExtend)
    {
        var changes = new List<SlopeEstimate>(noise.Count);
        foreach (var lift in noise)
        {
            var points = SlopeTest.WithEffect(lift, BaseSlope, effect, Settings.BaselineWeeks, Settings.WashInWeeks, weeks);
            if (points.Length >= RobustLine.MinimumPoints)
            {
                changes.Add(RobustLine.Change(points, Settings.BaselineWeeks));
            }
        }

        return TrialDecisionRule.Judge(TrialEffect.Of(changes, Settings)?.ChanceOfBetter, IsCostly, mayExtend, Settings);
    }
}
