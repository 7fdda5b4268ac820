using Latitude.Domain.Coaching.Advising;

namespace Latitude.Domain.Coaching.Rules;

/// <summary>
/// After some weeks without training the loads start lower (science.md 4.2). Speaks while a break lasts and in the first days after it.
/// </summary>
public static class ReturnAfterLayoff
{
    /// <summary>Id of the rule.</summary>
    public const string Id = "return_after_layoff";

    /// <summary>The break, where there is one.</summary>
    internal static IEnumerable<Advice> Judge(CoachContext context)
    {
        var rule = context.Rules.Rules[Id];
        var weeks = Break(context, (int)rule["days_back"]) / 7.0;
        if (weeks <= rule["weeks_off"])
        {
            yield break;
        }

        yield return new Advice
        {
            Rule = rule,
            Outcome = AdviceOutcome.Short,
            Numbers = [new("weeks_off", weeks)],
            Remedies = [new Remedy { Kind = RemedyKind.StartLighter, LoadChange = -(weeks > rule["weeks_off_very_long"] ? rule["cut_very_long"] : rule["cut"]) }],
        };
    }

    /// <summary>Days of the break that goes on, or that ended no longer than some days ago; 0 where the log only begins.</summary>
    private static int Break(CoachContext context, int daysBack)
    {
        var workouts = context.Input.History.Log.Workouts;
        var longest = 0;
        int? later = context.Date.DayNumber;
        for (var i = workouts.Count - 1; i >= 0 && later is { } next; i--)
        {
            var day = workouts[i].Date.DayNumber;
            if (day > context.Date.DayNumber)
            {
                continue;
            }

            longest = Math.Max(longest, next - day);
            later = context.Date.DayNumber - day <= daysBack ? day : null;
        }

        return longest;
    }
}
