using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Levels;
using Latitude.Domain.Coaching.Trials;
using Latitude.Domain.Exercises;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.Domain.Tests.Coaching.Trials;

/// <summary>Writes logs of one or more lifts, twice a week, whose best e1RM follows a line with or without a bend.</summary>
internal sealed class TrialLog
{
    public static readonly DateOnly Monday = new(2026, 1, 5);

    private readonly List<Workout> _workouts = [];

    /// <summary>Trains from a week up to but without another, on Mondays and Thursdays.</summary>
    /// <param name="from">First week.</param>
    /// <param name="to">Week after the last.</param>
    /// <param name="kilograms">The load of a workout by its time in weeks.</param>
    /// <param name="sets">Sets of each lift.</param>
    /// <param name="reps">Reps of each set.</param>
    /// <param name="change">What is changed about a set; nothing where left out.</param>
    /// <param name="minutes">How long it takes.</param>
    /// <param name="lifts">The lifts; bench press and row where left out.</param>
    public TrialLog Weeks(
        int from,
        int to,
        Func<double, double> kilograms,
        int sets = 3,
        int reps = 5,
        Func<PerformedSet, int, PerformedSet>? change = null,
        int minutes = 60,
        params string[] lifts)
    {
        var names = lifts.Length > 0 ? lifts : ["bench_press", "barbell_row"];
        for (var week = from; week < to; week++)
        {
            foreach (var day in new[] { 0, 3 })
            {
                var load = Load.OfKilograms(Math.Round((decimal)kilograms(week + (day / 7.0)), 3));
                _workouts.Add(new Workout
                {
                    Date = Day((7 * week) + day),
                    Duration = TimeSpan.FromMinutes(minutes),
                    Exercises =
                    [
                        .. names.Select(name => new PerformedExercise
                        {
                            Name = name,
                            Sets = [.. Enumerable.Range(0, sets).Select(set => (change ?? ((one, _) => one))(new PerformedSet { Load = load, Reps = reps }, set))],
                        }),
                    ],
                });
            }
        }

        return this;
    }

    public History History() => Domain.Training.History.Of(new TrainingLog(_workouts, []), Lifter.Knowledge.Names);

    public TrialAssessment Assess(Trial trial, int day) => new TrialJudge(Lifter.Knowledge.Rules).Assess(trial, History(), Day(day));

    public TrialPlan Plan(int day, ExperienceLevel level = ExperienceLevel.Intermediate, bool isWished = false, params Trial[] trials)
    {
        var history = History();
        var options = new ReportOptions { Lifter = LifterFacts.None with { Level = level }, To = Day(day) };
        var builder = new ReportBuilder(Lifter.Knowledge.Coaching);
        var context = builder.ContextOf(history, options, builder.Build(history, options)!);
        return new TrialPlanner(context).Plan(history, Day(day), trials, isWished);
    }

    /// <summary>More sets of bench press and row from the start of week 8 on, accepted the day before.</summary>
    public static Trial MoreSets { get; } = new()
    {
        Id = "t",
        Modification = TrialModification.MoreSets,
        Changes = [new TrialChange("bench_press", 6, 8), new TrialChange("barbell_row", 6, 8)],
        IndexLifts = ["bench_press", "barbell_row"],
        Start = Day(56),
        BaselineWeeks = 8,
        Weeks = 8,
        Decisions = [new TrialDecision(Day(55), TrialDecisionKind.Accepted)],
    };

    public static DateOnly Day(int number) => Monday.AddDays(number);
}
