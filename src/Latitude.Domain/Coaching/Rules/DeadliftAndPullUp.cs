using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Rules;

/// <summary>
/// G13: beyond the beginner the deadlift and the pull-up are kept or added, since one loads what the other leaves out. Close variants count
/// (<c>stands_for</c> in the facts of exercises). Says nothing to beginners.
/// </summary>
public static class DeadliftAndPullUp
{
    /// <summary>Id of the rule.</summary>
    public const string Id = "deadlift_and_pull_up";

    private const string Deadlift = "deadlift";
    private const string PullUp = "pull_up";

    /// <summary>Whether it has anything to say to a lifter of a level.</summary>
    public static bool AppliesTo(ExperienceLevel level) => level != ExperienceLevel.Beginner;

    /// <summary>The verdict.</summary>
    public static Advice Judge(RuleContext context)
    {
        var deadlifts = WeeklySets(context, Deadlift);
        var pullUps = WeeklySets(context, PullUp);
        string[] missing = [.. deadlifts > 0 ? [] : new[] { Deadlift }, .. pullUps > 0 ? [] : new[] { PullUp }];
        var applies = AppliesTo(context.Level);
        return new Advice
        {
            Rule = context.Rules[Id],
            Outcome = missing.Length > 0 && applies ? AdviceOutcome.Short : AdviceOutcome.Fine,
            Subjects = missing,
            Numbers = [new("deadlift_sets_weekly", deadlifts), new("pull_up_sets_weekly", pullUps)],
            Remedies = applies ? [.. missing.Select(id => Remedy(context, context.Catalog[id])).OfType<Remedy>()] : [],
        };
    }

    private static double WeeklySets(RuleContext context, string id)
    {
        var rank = context.Catalog[id].TopFiveRank;
        return context.Weekly(context.Habits.Exercises.Where(own => own.Exercise.StandsForTopFive == rank).Sum(own => own.RecentSets));
    }

    /// <summary>A pull-up takes the place of the pulldown; a deadlift is added, as hinges for the hamstrings do another job.</summary>
    private static Remedy? Remedy(RuleContext context, Exercise missing)
    {
        var planner = new RemedyPlanner(context);
        var possible = planner.Candidates(exercise => exercise.StandsForTopFive == missing.TopFiveRank);
        var lift = possible.Count == 0 || possible.Contains(missing) ? missing : possible[0];
        var swapped = missing.Id == PullUp
            ? context.Habits.Exercises.Where(own => own.RecentSets > 0 && own.Exercise.Pattern == missing.Pattern).MaxBy(own => own.RecentSets)
            : null;
        return swapped is not null ? planner.Swap(swapped, lift) : planner.Add(lift, (int)context.Rules[Id]["added_sets"]);
    }
}
