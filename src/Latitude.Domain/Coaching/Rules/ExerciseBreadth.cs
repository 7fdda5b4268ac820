using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Rules;

/// <summary>G13: beyond the beginner a broader choice of exercises pays: the same muscles from more angles. Says nothing to beginners.</summary>
public static class ExerciseBreadth
{
    /// <summary>Id of the rule.</summary>
    public const string Id = "exercise_breadth";

    /// <summary>Whether it has anything to say to a lifter of a level.</summary>
    public static bool AppliesTo(ExperienceLevel level) => level != ExperienceLevel.Beginner;

    /// <summary>The different exercises for the back, hinges included, most sets first.</summary>
    public static IReadOnlyList<OwnExercise> Measure(RuleContext context) =>
        [.. context.Habits.Exercises.Where(own => own.RecentSets > 0 && IsForTheBack(own.Exercise)).OrderByDescending(own => own.RecentSets)];

    /// <summary>The verdict.</summary>
    public static Advice Judge(RuleContext context)
    {
        var rule = context.Rules[Id];
        var own = Measure(context);
        var least = rule[context.Level == ExperienceLevel.Advanced ? "advanced_least" : "intermediate_least"];
        var isNarrow = AppliesTo(context.Level) && own.Count < least;
        return new Advice
        {
            Rule = rule,
            Outcome = isNarrow ? AdviceOutcome.Short : AdviceOutcome.Fine,
            Subjects = [.. own.Select(one => one.Exercise.Id)],
            Numbers = [new("back_exercises", own.Count), new("least_back_exercises", least)],
            Remedies = isNarrow ? Remedies(context, (int)rule["added_sets"]) : [],
        };
    }

    /// <summary>One exercise at a time: the one that mends most besides.</summary>
    private static IReadOnlyList<Remedy> Remedies(RuleContext context, int sets)
    {
        var planner = new RemedyPlanner(context);
        var others = planner.Candidates(exercise =>
            exercise.Side == BalanceSide.Back && exercise.LoadType != LoadType.Hold && context.Habits.Own(exercise) is not { RecentSets: > 0 });
        return others.Count > 0 && planner.Add(others[0], sets) is { } remedy ? [remedy] : [];
    }

    private static bool IsForTheBack(Exercise exercise) => exercise.Side is BalanceSide.Back or BalanceSide.BackSpine;
}
