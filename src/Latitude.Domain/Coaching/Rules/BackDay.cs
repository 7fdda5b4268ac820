using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Rules;

/// <summary>
/// G14: beyond the beginner a day of the week may belong to the back. It may: without one nothing is wrong. For a beginner it takes the place of
/// doing the back lifts often.
/// </summary>
public static class BackDay
{
    /// <summary>Id of the rule.</summary>
    public const string Id = "back_day";

    /// <summary>Days a week that belong to the back: many sets and several exercises for it, few or none for the front.</summary>
    public static double Measure(RuleContext context)
    {
        var rule = context.Rules[Id];
        return context.Weekly(context.Habits.RecentDays.Count(day =>
            day.BackSets >= rule["least_sets"] && day.BackExercises >= rule["least_exercises"]
            && day.BackSets >= rule["least_share"] * (day.BackSets + day.FrontSets)));
    }

    /// <summary>The verdict.</summary>
    public static Advice Judge(RuleContext context)
    {
        var days = Measure(context);
        return new Advice
        {
            Rule = context.Rules[Id],
            Outcome = days > 0 && context.Level == ExperienceLevel.Beginner ? AdviceOutcome.Excess : AdviceOutcome.Fine,
            Numbers = [new("back_days_weekly", days)],
        };
    }
}
