using Latitude.Domain.Anatomy;
using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Rules;

/// <summary>G3: every function of the back gets some work every week; what is missing is named, with the cheapest exercise for it.</summary>
public static class FunctionCoverage
{
    /// <summary>Id of the rule.</summary>
    public const string Id = "function_coverage";

    /// <summary>
    /// Id of the function that is mended last, and only when nothing else is missing: carries, rows with one arm and heavy hinges resist it
    /// already, and nearly nobody trains it for its own sake.
    /// </summary>
    public const string LeastUseful = "spine_lateral_flexion";

    /// <summary>A week that leaves out four functions or more is as bad as it gets.</summary>
    private const double WorstMissing = 4;

    /// <summary>Whether a function gets at least the threshold's sets a week, moved or held.</summary>
    public static bool IsCovered(RuleContext context, BackFunction function) =>
        context.Weekly(context.Dose.Function(function).Sets) >= context.Rules[Id]["weekly_sets"];

    /// <summary>Every function with its dose.</summary>
    public static IReadOnlyList<FunctionReport> Measure(RuleContext context) =>
    [
        .. context.Body.BackFunctions.Select(function => new FunctionReport
        {
            Function = function,
            Dose = context.Dose.Function(function),
            WeeklySets = context.Weekly(context.Dose.Function(function).Sets),
            IsCovered = IsCovered(context, function),
        }),
    ];

    /// <summary>The verdict.</summary>
    public static Advice Judge(RuleContext context)
    {
        var rule = context.Rules[Id];
        var functions = Measure(context);
        var missing = functions.Where(report => !report.IsCovered).OrderBy(report => report.Function.Id == LeastUseful).ToArray();
        return new Advice
        {
            Rule = rule,
            Outcome = missing.Length > 0 ? AdviceOutcome.Short : AdviceOutcome.Fine,
            Subjects = [.. missing.Select(report => report.Function.Id)],
            Severity = missing.Length == 0 || missing[0].Function.Id == LeastUseful ? 0 : Math.Min(1, missing.Length / WorstMissing),
            Numbers =
            [
                new("covered", functions.Count - missing.Length),
                new("functions", functions.Count),
                .. missing.Select(report => new Measure($"{report.Function.Id}_sets_weekly", report.WeeklySets)),
            ],
            Remedies = Remedies(context, OnlyTheLeastIsMissing(context) ? missing : [.. missing.Where(report => report.Function.Id != LeastUseful)], (int)rule["added_sets"]),
        };
    }

    /// <summary>In truth, not only after what an earlier remedy adds.</summary>
    private static bool OnlyTheLeastIsMissing(RuleContext context) => context.Body.BackFunctions.All(function =>
        (function.Id == LeastUseful) != (context.Weekly((context.Observed ?? context.Dose).Function(function).Sets) >= context.Rules[Id]["weekly_sets"]));

    private static IReadOnlyList<Remedy> Remedies(RuleContext context, FunctionReport[] missing, int sets)
    {
        var planner = new RemedyPlanner(context);
        var remedies = new List<Remedy>();
        var covered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var report in missing)
        {
            if (covered.Contains(report.Function.Id) || Cheapest(context, planner, report.Function) is not { } exercise)
            {
                continue;
            }

            covered.UnionWith(missing.Where(other => Trains(exercise, other.Function)).Select(other => other.Function.Id));
            if (planner.Add(exercise, sets) is { } remedy)
            {
                remedies.Add(remedy);
            }
        }

        return remedies;
    }

    /// <summary>The best possible exercise that moves the joint so; the best known one where none is possible with what the lifter uses.</summary>
    private static Exercise? Cheapest(RuleContext context, RemedyPlanner planner, BackFunction function)
    {
        var possible = planner.Candidates(exercise => Trains(exercise, function) && IsForThisPurpose(exercise, function));
        if (possible.Count > 0)
        {
            return possible[0];
        }

        return function.CheapestExercises.Count > 0 && context.Catalog.TryGet(function.CheapestExercises[0], out var exercise) ? exercise : null;
    }

    private static bool Trains(Exercise exercise, BackFunction function) =>
        exercise.Actions.Any(trained => trained.Action == function.Action);

    /// <summary>
    /// Back work, or what the function names itself and counts for neither side (a side plank): nobody should press more to train the
    /// back, nor squat more to hold it straight.
    /// </summary>
    private static bool IsForThisPurpose(Exercise exercise, BackFunction function) =>
        exercise.Side is BalanceSide.Back or BalanceSide.BackSpine
        || (exercise.Side == BalanceSide.None && function.CheapestExercises.Contains(exercise.Id));
}
