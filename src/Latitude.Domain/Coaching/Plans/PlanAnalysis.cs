using Latitude.Domain.Exercises;
using Latitude.Domain.Programs;

namespace Latitude.Domain.Coaching.Plans;

/// <summary>
/// What a program gives to the body in a week, the mean over its weeks, by the same counts as a log's report, and what the rules of the guide say
/// about it. All numbers; faces put it into words.
/// </summary>
public sealed record PlanAnalysis
{
    /// <summary>The program.</summary>
    public required PlannedProgram Plan { get; init; }

    /// <summary>Where it comes from.</summary>
    public required PlanOrigin Origin { get; init; }

    /// <summary>The level it is judged for.</summary>
    public required ExperienceLevel Level { get; init; }

    /// <summary>The days it was laid out on, whole weeks: counts over it become weekly ones when divided by its weeks.</summary>
    public required Period Period { get; init; }

    /// <summary>Whether enough of its exercises are known.</summary>
    public required DataCheck Data { get; init; }

    /// <summary>Back against front over the period.</summary>
    public required Balance Balance { get; init; }

    /// <summary>Every group, in the order of the body.</summary>
    public required IReadOnlyList<GroupReport> Groups { get; init; }

    /// <summary>The eleven functions of the back, in the guide's order.</summary>
    public required IReadOnlyList<FunctionReport> Functions { get; init; }

    /// <summary>The guide's five in its order, each with the exercise of the program that is it or stands for it.</summary>
    public required IReadOnlyList<TopFiveReport> TopFive { get; init; }

    /// <summary>The big lifts of the back, and how often they come.</summary>
    public required BackLiftReport BackLifts { get; init; }

    /// <summary>Its different exercises for the back, most sets first.</summary>
    public required IReadOnlyList<OwnExercise> BackExercises { get; init; }

    /// <summary>Days a week that belong to the back.</summary>
    public required double BackDaysWeekly { get; init; }

    /// <summary>Biceps work by where it comes from.</summary>
    public required BicepsReport Biceps { get; init; }

    /// <summary>Vertical against horizontal pulls.</summary>
    public required PullReport Pulls { get; init; }

    /// <summary>How much the week loads the spine.</summary>
    public required SpinalLoadReport SpinalLoad { get; init; }

    /// <summary>How long its sessions take.</summary>
    public required SessionLength Session { get; init; }

    /// <summary>Different exercises in all.</summary>
    public required int Exercises { get; init; }

    /// <summary>Names that were not understood, in the order of the program.</summary>
    public required IReadOnlyList<string> UnknownNames { get; init; }

    /// <summary>What each rule says, in the order of the rules.</summary>
    public required IReadOnlyList<Advice> Advice { get; init; }

    /// <summary>Of the guide's five, those it holds.</summary>
    public int TopFiveCount => TopFive.Count(report => report.Held is not null);

    /// <summary>What a rule says; an unknown id is our bug and throws.</summary>
    public Advice AdviceOf(string ruleId) => Advice.First(advice => advice.Rule.Id == ruleId);
}
