using Latitude.Domain.Anatomy;
using Latitude.Domain.Coaching.Advising;
using Latitude.Domain.Strength;

namespace Latitude.Domain.Coaching.Rules;

/// <summary>How many hard sets of one muscle a session can hold before more adds little (science.md 3.2). Looks at the sessions of the four weeks.</summary>
public static class SessionCeiling
{
    /// <summary>Id of the rule.</summary>
    public const string Id = "session_ceiling";

    /// <summary>The group furthest above the ceiling in most of its sessions.</summary>
    internal static IEnumerable<Advice> Judge(CoachContext context)
    {
        var rule = context.Rules.Rules[Id];
        var cap = context.Rules.Doses.SessionCaps[(int)context.Level];
        if (!context.Rules.Data.IsEnough)
        {
            yield break;
        }

        var sessions = Sessions(context);
        Advice? worst = null;
        foreach (var group in context.Rules.Body.Groups)
        {
            var sets = sessions.Select(session => session.Group(group).Fractional).Where(count => count >= 1).Order().ToArray();
            var above = sets.Count(count => count > cap);
            if (sets.Length >= rule["least_sessions"] && above > rule["share_of_sessions"] * sets.Length && context.Rules.Doses.Band(group, context.Level) is not null)
            {
                var typical = sets[sets.Length / 2];
                if (!(typical <= worst?.Number("sets_a_session")) && Remedy(context, group, typical - cap) is { } remedy)
                {
                    worst = new Advice
                    {
                        Rule = rule,
                        Outcome = AdviceOutcome.Excess,
                        Subjects = [group.Id],
                        Numbers = [new("sets_a_session", typical), new("cap", cap), new("sessions_above", above), new("sessions", sets.Length)],
                        Remedies = [remedy],
                        Severity = Math.Clamp((typical - cap) / cap, 0.2, 1),
                    };
                }
            }
        }

        if (worst is not null)
        {
            yield return worst;
        }
    }

    private static List<TrainingDose> Sessions(CoachContext context)
    {
        var sessions = new List<TrainingDose>();
        var sets = context.Input.History.Between(context.Rules.Period.From, context.Rules.Period.To);
        for (var start = 0; start < sets.Length;)
        {
            var end = start;
            while (end < sets.Length && sets[end].Workout.Date == sets[start].Workout.Date)
            {
                end++;
            }

            sessions.Add(TrainingDose.Of(context.Rules.Body, sets[start..end]));
            start = end;
        }

        return sessions;
    }

    /// <summary>Fewer sets, each time, of the exercise that gives the group most.</summary>
    private static Remedy? Remedy(CoachContext context, MuscleGroup group, double excess)
    {
        foreach (var own in context.Rules.Habits.Exercises.OrderByDescending(own => own.RecentSets))
        {
            if (own.RecentDays > 0 && own.RecentSets > own.RecentDays && own.Exercise.Groups.Any(share => share.Group == group && share.Share >= 1))
            {
                return new RemedyPlanner(context.Rules).About(RemedyKind.RemoveSets, own.Exercise) with
                {
                    SetsPerDay = Math.Clamp((int)Math.Ceiling(excess), 1, (own.RecentSets / own.RecentDays) - 1),
                    DaysAWeek = Math.Max(1, (int)Math.Round(context.Rules.Weekly(own.RecentDays))),
                    Beside = own.Exercise,
                };
            }
        }

        return null;
    }
}
