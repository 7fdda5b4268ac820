using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Levels;
using Latitude.Domain.Exercises;
using Latitude.Domain.Form;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.Domain.Tests.Coaching;

/// <summary>Writes logs for tests: weeks of training by exercise id.</summary>
internal sealed class Lifter
{
    public static KnowledgeBase Knowledge { get; } = KnowledgeBase.Load();

    private static readonly DateOnly FirstMonday = new(2026, 1, 5);
    private readonly List<Workout> _workouts = [];

    /// <summary>Trains on the day of that number, 0 being a Monday.</summary>
    public Lifter Train(int day, params (string Exercise, int Sets, int Reps)[] work)
    {
        _workouts.Add(new Workout
        {
            Date = FirstMonday.AddDays(day),
            Exercises =
            [
                .. work.Select(one => new PerformedExercise
                {
                    Name = one.Exercise,
                    Sets = [.. Enumerable.Repeat(new PerformedSet { Load = Load.OfKilograms(50), Reps = one.Reps }, one.Sets)],
                }),
            ],
        });
        return this;
    }

    /// <summary>An exercise with the body alone, by the reps of each set.</summary>
    public Lifter Body(int day, string exercise, params int[] reps) =>
        Done(day, exercise, reps.Select(count => new PerformedSet { LoadKind = LoadKind.Added, Reps = count }));

    /// <summary>An exercise by the reps and kilograms of each set.</summary>
    public Lifter Loaded(int day, string exercise, params (int Reps, decimal Kilograms)[] sets) =>
        Done(day, exercise, sets.Select(set => new PerformedSet { Load = Load.OfKilograms(set.Kilograms), Reps = set.Reps }));

    /// <summary>A set of ten, then one that cannot be right.</summary>
    public Lifter Implausible(int day, string exercise, int reps) =>
        Done(day, exercise, [new PerformedSet { Load = Load.OfKilograms(50), Reps = 10 }, new PerformedSet { Load = Load.OfKilograms(50), Reps = reps, IsImplausible = true }]);

    /// <summary>One set of an exercise on the last day, filmed.</summary>
    public Lifter Filmed(string exercise, FormResult form) =>
        Done(_workouts[^1].Date.DayNumber - FirstMonday.DayNumber, exercise, [new PerformedSet { Load = Load.OfKilograms(50), Reps = 8, Form = form }]);

    private Lifter Done(int day, string exercise, IEnumerable<PerformedSet> sets)
    {
        _workouts.Add(new Workout { Date = FirstMonday.AddDays(day), Exercises = [new PerformedExercise { Name = exercise, Sets = [.. sets] }] });
        return this;
    }

    /// <summary>The same on some days of each of four weeks.</summary>
    public static Lifter Weekly(int[] days, params (string Exercise, int Sets, int Reps)[] work)
    {
        var lifter = new Lifter();
        for (var week = 0; week < 4; week++)
        {
            foreach (var day in days)
            {
                lifter.Train((7 * week) + day, work);
            }
        }

        return lifter;
    }

    /// <summary>Two workouts in turn on Monday, Wednesday and Friday for four weeks: six of each.</summary>
    public static Lifter Alternating((string Exercise, int Sets, int Reps)[] a, (string Exercise, int Sets, int Reps)[] b)
    {
        var lifter = new Lifter();
        for (var session = 0; session < 12; session++)
        {
            lifter.Train((session / 3 * 7) + (session % 3 * 2), session % 2 == 0 ? a : b);
        }

        return lifter;
    }

    public History History() => Domain.Training.History.Of(new TrainingLog(_workouts, []), Knowledge.Names);

    public Report Report(ExperienceLevel level = ExperienceLevel.Intermediate) => Report(null, 27, level)!;

    /// <summary>The report on the days of those numbers; null where there is none.</summary>
    public Report? Report(int? from, int? to, ExperienceLevel level = ExperienceLevel.Intermediate) => Report(Day(from), Day(to), level);

    /// <summary>The report on those days; null where there is none.</summary>
    public Report? Report(DateOnly? from, DateOnly? to, ExperienceLevel level = ExperienceLevel.Intermediate) =>
        new ReportBuilder(Knowledge.Coaching)
            .Build(History(), new ReportOptions { Lifter = new LifterFacts { Level = level }, From = from, To = to });

    /// <summary>What rules look at, over the four weeks.</summary>
    public RuleContext Context(ExperienceLevel level)
    {
        var history = History();
        var period = new Period(FirstMonday, FirstMonday.AddDays(27));
        var dose = Domain.Strength.TrainingDose.Of(Knowledge.Body, history.Sets);
        return new RuleContext
        {
            Facts = Knowledge.Coaching,
            Level = level,
            Period = period,
            Data = Domain.Coaching.Rules.EnoughData.Check(Knowledge.Rules[Domain.Coaching.Rules.EnoughData.Id], period, history.Sets, dose),
            Dose = dose,
            Habits = TrainingHabits.Of(history.Sets, period),
        };
    }

    /// <summary>The date of a day of that number.</summary>
    public static DateOnly? Day(int? number) => number is { } days ? FirstMonday.AddDays(days) : null;
}
