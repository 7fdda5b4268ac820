using Latitude.Domain.Exercises;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.App.Sample;

/// <summary>
/// A made-up lifter, to see a report before having a log: 78.4 kg, intermediate, twelve weeks of an upper/lower split on Monday, Tuesday,
/// Thursday and Friday. A week has 18 front sets, 12 upper-back sets and 3 hinges, so the back is three sets short; nothing bends the spine
/// to the side. No dice: the same log every time.
/// </summary>
public static class SampleAthlete
{
    private const int Weeks = 12;
    private const int DeloadWeek = 6;

    private static readonly DateOnly FirstMonday = new(2026, 7, 6);

    private static readonly SampleDay[] Days =
    [
        new(0, "Upper, heavy",
        [
            new("bench_press", 4, 5, 80, 0.45),
            new("incline_db_press", 3, 8, 26, 0.153),
            new("barbell_row", 4, 5, 72.5, 0.383),
            new("pull_up", 3, 6, 0, 0.189),
            new("overhead_press", 3, 6, 47.5, 0.153),
            new("barbell_curl", 3, 8, 32.5, 0.113),
            new("skullcrusher", 3, 8, 30, 0.113),
        ]),
        new(1, "Lower, heavy",
        [
            new("back_squat", 4, 5, 105, 0.562),
            new("deadlift", 3, 5, 132.5, 0.562),
            new("leg_press", 3, 12, 160, 1.125),
            new("lying_leg_curl", 3, 8, 40, 0.18),
            new("standing_calf_raise", 4, 10, 80, 0.45),
        ]),
        new(3, "Upper, lighter",
        [
            new("incline_bench", 3, 10, 57.5, 0.27),
            new("db_fly", 3, 12, 14, 0.077),
            new("seated_cable_row", 3, 10, 60, 0.315),
            new("lat_pulldown", 2, 10, 62.5, 0.27),
            new("lateral_raise", 2, 15, 9, 0.045),
            new("db_curl", 3, 10, 14, 0.077),
            new("triceps_pushdown", 3, 12, 30, 0.158),
        ]),
        new(4, "Lower, lighter",
        [
            new("front_squat", 4, 8, 75, 0.405),
            new("walking_lunge", 3, 10, 16, 0.153),
            new("leg_extension", 3, 12, 50, 0.27),
            new("seated_leg_curl", 3, 12, 42.5, 0.225),
            new("seated_calf_raise", 4, 12, 45, 0.27),
        ]),
    ];

    /// <summary>How the athlete says to progress: three weeks between new loads are too short for the log to tell.</summary>
    public const ExperienceLevel Level = ExperienceLevel.Intermediate;

    /// <summary>The log, with names as the catalogue has them.</summary>
    public static TrainingLog Log(ExerciseCatalog catalog)
    {
        var workouts = new List<Workout>();
        var bodyweights = new List<BodyweightEntry>();
        for (var week = 0; week < Weeks; week++)
        {
            var monday = FirstMonday.AddDays(7 * week);
            bodyweights.Add(new BodyweightEntry(monday, Load.OfKilograms(77.9m + (0.1m * (week % 6)))));
            foreach (var day in Days)
            {
                workouts.Add(new Workout
                {
                    Date = monday.AddDays(day.Weekday),
                    Start = new TimeOnly(18, 10),
                    Duration = TimeSpan.FromMinutes(64 + (week % 3 * 5)),
                    Title = day.Title,
                    Exercises = [.. day.Exercises.Select(exercise => Performed(exercise, catalog[exercise.Id], week))],
                });
            }
        }

        return new TrainingLog(workouts, bodyweights);
    }

    private static PerformedExercise Performed(SampleExercise plan, Exercise exercise, int week)
    {
        var isBodyweight = exercise.LoadType == LoadType.BodyweightPlus;
        var load = RoundToStep(LoadIn(plan, week), isBodyweight ? 1.25 : 2.5);
        var sets = new List<PerformedSet>();
        if (!isBodyweight && plan.Reps <= 6)
        {
            sets.Add(new PerformedSet { Kind = SetKind.WarmUp, Load = RoundToStep(LoadIn(plan, week) * 0.6, 2.5), Reps = plan.Reps });
        }

        var count = week == DeloadWeek ? plan.Sets - 1 : plan.Sets;
        for (var set = 0; set < count; set++)
        {
            // Every third week is the first with a new load, and the last set comes out a rep short.
            var isHard = week % 3 == 0 && set == count - 1;
            sets.Add(new PerformedSet
            {
                Load = isBodyweight && load.Value == 0 ? null : load,
                LoadKind = isBodyweight ? LoadKind.Added : LoadKind.External,
                Reps = isHard ? plan.Reps - 1 : plan.Reps,
                Rpe = set == count - 1 ? Rpe.FromEntry(week == DeloadWeek ? 7 : isHard ? 9.5m : 8.5m) : null,
            });
        }

        return new PerformedExercise { Name = exercise.Name, Sets = sets };
    }

    private static double LoadIn(SampleExercise plan, int week) =>
        plan.StartKilograms + (plan.KilogramsPerWeek * week);

    private static Load RoundToStep(double kilograms, double step) => Load.OfKilograms((decimal)(Math.Round(kilograms / step) * step));

    private sealed record SampleDay(int Weekday, string Title, SampleExercise[] Exercises);

    private sealed record SampleExercise(string Id, int Sets, int Reps, double StartKilograms, double KilogramsPerWeek);
}
