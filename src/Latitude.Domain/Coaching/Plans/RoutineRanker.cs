using Latitude.Domain.Exercises;
using Latitude.Domain.Programs;

namespace Latitude.Domain.Coaching.Plans;

/// <summary>Ranks the established routines for a lifter (G11): what cannot be done is left out, the rest stands in the order of its reasons.</summary>
public sealed class RoutineRanker
{
    /// <summary>Id of the weights it works with.</summary>
    public const string Id = "plan_choice";

    private readonly PlanAnalyst _analyst;
    private readonly RuleFacts _weights;

    /// <summary>A ranker over the facts.</summary>
    public RoutineRanker(PlanAnalyst analyst, RuleTable rules)
    {
        _analyst = analyst;
        _weights = rules[Id];
    }

    /// <summary>The routines for a lifter.</summary>
    public PlanRanking Rank(IEnumerable<RoutinePlan> routines, LifterWishes wishes)
    {
        var offers = new List<PlanOffer>();
        var refusals = new List<PlanRefusal>();
        foreach (var routine in routines)
        {
            var offer = Weigh(routine, wishes);
            if (Refuse(offer, wishes) is { } refusal)
            {
                refusals.Add(refusal);
            }
            else
            {
                offers.Add(offer);
            }
        }

        return new PlanRanking(wishes, [.. offers.OrderByDescending(offer => offer.Score).ThenBy(offer => offer.Routine.Id, StringComparer.Ordinal)], refusals);
    }

    /// <summary>The reasons for and against one routine, whether or not it would be offered.</summary>
    public PlanOffer Weigh(RoutinePlan routine, LifterWishes wishes)
    {
        var analysis = _analyst.Analyse(routine.Plan, new PlanOrigin { Routine = routine.Routine }, wishes.Level);
        return new PlanOffer
        {
            Routine = routine.Routine,
            Analysis = analysis,
            Reasons =
            [
                .. PlanReasons.Of(analysis, _weights).Concat(PlanReasons.OfWishes(routine.Routine, wishes, _weights)).OrderByDescending(reason => Math.Abs(reason.Weight)),
            ],
        };
    }

    /// <summary>Why a lifter is not offered a routine; null where they are.</summary>
    public static PlanRefusal? Refuse(PlanOffer offer, LifterWishes wishes)
    {
        var routine = offer.Routine;
        var longest = offer.Analysis.Session.LongestMinutes;
        string[] missing =
        [
            .. routine.Equipment.Where(item => wishes.Equipment.Count > 0 && item is not ("floor" or "wall")
                && !wishes.Equipment.Contains(item, StringComparer.OrdinalIgnoreCase)),
        ];
        return routine.Level > wishes.Level ? new PlanRefusal(routine, RefusalKind.TooHard, [])
            : routine.Level == ExperienceLevel.Beginner && wishes.Level != ExperienceLevel.Beginner ? new PlanRefusal(routine, RefusalKind.TooEasy, [])
            : routine.Days > wishes.Days ? new PlanRefusal(routine, RefusalKind.Days, [])
            : missing.Length > 0 ? new PlanRefusal(routine, RefusalKind.Equipment, missing)
            : Math.Round(longest) > wishes.Minutes ? new PlanRefusal(routine, RefusalKind.Minutes, [], longest)
            : IsOppositeGoal(routine.Goal, wishes.Goal) ? new PlanRefusal(routine, RefusalKind.Goal, [])
            : null;
    }

    private static bool IsOppositeGoal(RoutineGoal made, RoutineGoal? wanted) =>
        (made, wanted) is (RoutineGoal.Strength, RoutineGoal.Size) or (RoutineGoal.Size, RoutineGoal.Strength);
}
