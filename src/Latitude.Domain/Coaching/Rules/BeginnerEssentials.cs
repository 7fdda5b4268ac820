using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Rules;

/// <summary>
/// G10: a beginner learns two or three big compound lifts that together cover most of the back, and does them often. More lifts are more to
/// learn at once; fewer leave gaps. Says nothing to anybody else.
/// </summary>
public static class BeginnerEssentials
{
    /// <summary>Id of the rule.</summary>
    public const string Id = "beginner_essentials";

    /// <summary>More sets a week than anybody does.</summary>
    private const int AllSets = 1000;

    /// <summary>The kinds of lift in the order in which one is added: the pulls first, since most beginners' routines have the deadlift.</summary>
    private static readonly string[] Kinds = [PatternIds.HorizontalPull, PatternIds.VerticalPull, PatternIds.HipHinge];

    /// <summary>Whether it has anything to say to a lifter of a level.</summary>
    public static bool AppliesTo(ExperienceLevel level) => level == ExperienceLevel.Beginner;

    /// <summary>The big lifts of the back, how often they are done, and what they reach.</summary>
    public static BackLiftReport Measure(RuleContext context)
    {
        OwnExercise[] done = [.. context.Habits.Exercises.Where(own => own.RecentSets > 0 && BackLifts.IsBig(own.Exercise)).OrderByDescending(own => own.RecentSets)];
        return new BackLiftReport
        {
            Lifts = [.. done.DistinctBy(own => BackLifts.LiftOf(own.Exercise))],
            DaysWeekly = context.Weekly(done.SelectMany(own => own.RecentDates).Distinct().Count()),
            Groups =
            [
                .. context.Body.Groups.Where(group => group.IsOfTheBack && context.Doses.Band(group, context.Level) is not null
                    && done.Any(own => own.Exercise.Groups.Any(share => share.Group == group && share.Share >= 0.5))),
            ],
        };
    }

    /// <summary>The verdict.</summary>
    public static Advice Judge(RuleContext context)
    {
        var rule = context.Rules[Id];
        var report = Measure(context);
        var outcome = IsTooLittle(report, rule) || report.DaysWeekly < rule["least_days"]
            ? AdviceOutcome.Short
            : report.Lifts.Count > rule["most_lifts"] ? AdviceOutcome.Excess : AdviceOutcome.Fine;
        return new Advice
        {
            Rule = rule,
            Outcome = AppliesTo(context.Level) ? outcome : AdviceOutcome.Fine,
            Subjects = [.. report.Lifts.Select(own => own.Exercise.Id)],
            Numbers =
            [
                new("back_lifts", report.Lifts.Count),
                new("back_lift_days_weekly", report.DaysWeekly),
                new("back_groups_reached", report.Groups.Count),
                new("covers_too_little", IsTooLittle(report, rule) ? 1 : 0),
            ],
            Remedies = AppliesTo(context.Level) ? Remedies(context, report, outcome) : [],
        };
    }

    private static IReadOnlyList<Remedy> Remedies(RuleContext context, BackLiftReport report, AdviceOutcome outcome)
    {
        var planner = new RemedyPlanner(context);
        var rule = context.Rules[Id];
        switch (outcome)
        {
            case AdviceOutcome.Short:
                return Added(planner, report, rule) is { } exercise && planner.Add(exercise, (int)rule["added_sets"]) is { } remedy ? [remedy] : [];
            case AdviceOutcome.Excess:
                var dropped = report.Lifts.Skip((int)rule["most_lifts"]).Select(own => BackLifts.LiftOf(own.Exercise)).ToHashSet(StringComparer.Ordinal);
                return planner.Remove(exercise => dropped.Contains(BackLifts.LiftOf(exercise)), AllSets);
            default:
                return [];
        }
    }

    private static bool IsTooLittle(BackLiftReport report, RuleFacts rule) =>
        report.Lifts.Count < rule["least_lifts"] || report.Groups.Count < rule["least_groups"];

    /// <summary>A lift of a kind that is missing; where none is, more of the one done most.</summary>
    private static Exercise? Added(RemedyPlanner planner, BackLiftReport report, RuleFacts rule)
    {
        if (IsTooLittle(report, rule))
        {
            foreach (var kind in Kinds)
            {
                if (!report.Lifts.Any(own => own.Exercise.Pattern.Id == kind)
                    && planner.Candidates(exercise => exercise.Pattern.Id == kind && exercise.LoadType != LoadType.Hold && BackLifts.IsBig(exercise)) is [var first, ..])
                {
                    return first;
                }
            }
        }

        return report.Lifts.Count > 0 ? report.Lifts[0].Exercise : null;
    }
}
