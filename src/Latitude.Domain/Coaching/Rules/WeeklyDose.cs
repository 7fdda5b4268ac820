using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Rules;

/// <summary>Weekly fractional sets of each muscle group against the range for the level (science.md 3.2); the back's groups come first.</summary>
public static class WeeklyDose
{
    /// <summary>Id of the rule.</summary>
    public const string Id = "weekly_dose";

    /// <summary>Every group with its dose.</summary>
    public static IReadOnlyList<GroupReport> Measure(RuleContext context) =>
    [
        .. context.Body.Groups.Select(group => new GroupReport
        {
            Group = group,
            Dose = context.Dose.Group(group),
            WeeklySets = context.Weekly(context.Dose.Group(group).Fractional),
            Band = context.Doses.Band(group, context.Level),
        }),
    ];

    /// <summary>Every muscle with its dose and the range of its group.</summary>
    public static IReadOnlyList<MuscleReport> MeasureMuscles(RuleContext context) =>
    [
        .. context.Body.Muscles.Select(muscle => new MuscleReport
        {
            Muscle = muscle,
            Dose = context.Dose.Muscle(muscle),
            WeeklySets = context.Weekly(context.Dose.Muscle(muscle).Fractional),
            Band = context.Body.GroupOf(muscle) is { } group ? context.Doses.Band(group, context.Level) : null,
        }),
    ];

    /// <summary>The verdict.</summary>
    public static Advice Judge(RuleContext context)
    {
        var groups = Measure(context);
        var below = groups.Where(report => report.Position == BandPosition.Below)
            .OrderByDescending(report => report.Group.IsOfTheBack).ThenByDescending(Missing).ToArray();
        var above = groups.Where(report => report.Position == BandPosition.TooMuch).ToArray();
        return new Advice
        {
            Rule = context.Rules[Id],
            Outcome = below.Length > 0 ? AdviceOutcome.Short : above.Length > 0 ? AdviceOutcome.Excess : AdviceOutcome.Fine,
            Severity = below.Length > 0 ? Missing(below[0]) / below[0].Band!.Low : 1,
            Subjects = [.. below.Concat(above).Select(report => report.Group.Id)],
            Numbers = [.. below.Concat(above).SelectMany(Numbers)],
            Remedies = below.Length > 0 && below[0].Group.IsOfTheBack ? Remedies(context, below[0]) : [],
        };
    }

    /// <summary>Sets a week missing to the low end.</summary>
    private static double Missing(GroupReport report) => report.Band!.Low - report.WeeklySets;

    private static IEnumerable<Measure> Numbers(GroupReport report) =>
    [
        new($"{report.Group.Id}_sets_weekly", report.WeeklySets),
        new($"{report.Group.Id}_low", report.Band!.Low),
        new($"{report.Group.Id}_high", report.Band!.High),
    ];

    private static IReadOnlyList<Remedy> Remedies(RuleContext context, GroupReport report)
    {
        var planner = new RemedyPlanner(context);
        var candidates = planner.Candidates(exercise =>
            exercise.Side != BalanceSide.Front && exercise.Groups.Any(share => share.Group == report.Group && share.Share >= 1));
        var needed = Math.Max((int)context.Rules[Id]["least_added_sets"], (int)Math.Ceiling(Missing(report)));
        return candidates.Count > 0 && planner.Add(candidates[0], needed) is { } remedy ? [remedy] : [];
    }
}
