using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Rules;

/// <summary>
/// G4: at least as many sets and reps for the back as for the front, hinges counted first as the guide does. The remedy is back work
/// that closes both gaps, on the days where the front leads.
/// </summary>
public static class BackFrontBalance
{
    /// <summary>Id of the rule.</summary>
    public const string Id = "back_front_balance";

    /// <summary>Counts both sides.</summary>
    public static Balance Measure(RuleContext context) => new()
    {
        UpperBack = context.Dose.Side(BalanceSide.Back),
        Spine = context.Dose.Side(BalanceSide.BackSpine),
        Front = context.Dose.Side(BalanceSide.Front),
        FrontWithoutRaises = context.Dose.FrontWithoutRaises,
    };

    /// <summary>The verdict.</summary>
    public static Advice Judge(RuleContext context)
    {
        var rule = context.Rules[Id];
        var balance = Measure(context);
        var setsShort = context.Weekly(Math.Max(0, balance.Front.Sets - balance.Back.Sets));
        var repsShort = context.Weekly(Math.Max(0, balance.Front.Reps - balance.Back.Reps));
        var isStrictShort = balance.StrictSetRatio < rule["strict_ratio"];
        return new Advice
        {
            Rule = rule,
            Outcome = setsShort > 0 || repsShort > 0 ? AdviceOutcome.Short
                : balance.Back.Sets + balance.Front.Sets == 0 ? AdviceOutcome.NotEnough
                : AdviceOutcome.Fine,
            Severity = Math.Clamp(Math.Max(Share(setsShort, context.Weekly(balance.Front.Sets)), Share(repsShort, context.Weekly(balance.Front.Reps))), 0, 1),
            Numbers =
            [
                new("back_sets_weekly", context.Weekly(balance.Back.Sets)),
                new("back_reps_weekly", context.Weekly(balance.Back.Reps)),
                new("front_sets_weekly", context.Weekly(balance.Front.Sets)),
                new("front_reps_weekly", context.Weekly(balance.Front.Reps)),
                new("upper_back_sets_weekly", context.Weekly(balance.UpperBack.Sets)),
                new("sets_short_weekly", setsShort),
                new("reps_short_weekly", repsShort),
                new("strict_is_short", isStrictShort ? 1 : 0),
            ],
            Remedies = Remedies(context, setsShort, repsShort, (int)rule["most_added_sets"]),
        };
    }

    /// <summary>A gap of half of the front's work is as bad as it gets.</summary>
    private static double Share(double missing, double front) => front > 0 ? 2 * missing / front : 0;

    /// <summary>One exercise where that closes both gaps; more where a day would get too much of one.</summary>
    private static IReadOnlyList<Remedy> Remedies(RuleContext context, double setsShort, double repsShort, int mostAdded)
    {
        if (setsShort <= 0 && repsShort <= 0)
        {
            return [];
        }

        var planner = new RemedyPlanner(context);
        var remedies = new List<Remedy>();
        foreach (var exercise in planner.Candidates(exercise => planner.MendsBalance(exercise, Needed(exercise)), Needed))
        {
            if (Needed(exercise) <= 0 || planner.Add(exercise, Needed(exercise)) is not { } remedy)
            {
                break;
            }

            remedies.Add(remedy);
            setsShort -= remedy.WeeklySets;
            repsShort -= (double)remedy.WeeklySets * remedy.Reps;
            mostAdded -= remedy.WeeklySets;
        }

        return remedies;

        int Needed(Exercise exercise) =>
            (int)Math.Min(mostAdded, Math.Ceiling(Math.Max(setsShort, repsShort / Math.Max(1, planner.Reps(exercise)))));
    }
}
