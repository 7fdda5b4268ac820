using Latitude.Domain.Coaching;
using Latitude.Domain.Exercises;
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

    public Report Report(ExperienceLevel level = ExperienceLevel.Intermediate) =>
        new ReportBuilder(Knowledge.Body, Knowledge.Exercises, Knowledge.Doses, Knowledge.Rules)
            .Build(History(), new ReportOptions { Level = level, To = FirstMonday.AddDays(27) })!;
}
