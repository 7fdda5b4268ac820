using Latitude.Domain.Coaching.Levels;
using Latitude.Domain.Exercises;
using Latitude.Domain.Strength;

namespace Latitude.Domain.Coaching;

/// <summary>
/// The verdict on a log: what the four weeks of its period gave to the body, how strong the lifter is, and what the rules say about it.
/// All numbers; faces put it into words.
/// </summary>
public sealed record Report
{
    /// <summary>How far the lifter has come, with the reasons.</summary>
    public required LevelVerdict Experience { get; init; }

    /// <summary>The level the dose bands are for.</summary>
    public ExperienceLevel Level => Experience.Level;

    /// <summary>The days the verdict is about.</summary>
    public required Period Period { get; init; }

    /// <summary>The last day with a workout up to the end of those days; long before them where nothing was logged since.</summary>
    public required DateOnly LastWorkout { get; init; }

    /// <summary>Whether they hold enough to judge by.</summary>
    public required DataCheck Data { get; init; }

    /// <summary>Back against front.</summary>
    public required Balance Balance { get; init; }

    /// <summary>Every muscle and region, in the order of the body.</summary>
    public required IReadOnlyList<MuscleReport> Muscles { get; init; }

    /// <summary>Every group, in the order of the body.</summary>
    public required IReadOnlyList<GroupReport> Groups { get; init; }

    /// <summary>The eleven functions of the back, in the guide's order.</summary>
    public required IReadOnlyList<FunctionReport> Functions { get; init; }

    /// <summary>Biceps work by where it comes from.</summary>
    public required BicepsReport Biceps { get; init; }

    /// <summary>Vertical against horizontal pulls.</summary>
    public required PullReport Pulls { get; init; }

    /// <summary>How much the week loads the spine.</summary>
    public required SpinalLoadReport SpinalLoad { get; init; }

    /// <summary>Strength and records from the first day asked for to the end of the period.</summary>
    public required StrengthAnalysis Strength { get; init; }

    /// <summary>What each rule says, in the order of the rules: the balance first.</summary>
    public required IReadOnlyList<Advice> Advice { get; init; }

    /// <summary>What a rule says; an unknown id is our bug and throws.</summary>
    public Advice AdviceOf(string ruleId) => Advice.First(advice => advice.Rule.Id == ruleId);
}
