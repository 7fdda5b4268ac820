using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.Domain.Tests.Training;

public class LogMergeTests
{
    private static readonly DateOnly Monday = new(2026, 3, 2);

    [Fact]
    public void The_same_log_again_adds_nothing()
    {
        var log = Log(Workout(Monday, "18:00", Sets("Row", (60, 8), (60, 8), (60, 8))));
        var merged = LogMerge.Add(log, log);
        merged.AddedSets.ShouldBe(0);
        merged.KnownSets.ShouldBe(3);
        merged.Log.SetCount.ShouldBe(3);
    }

    [Fact]
    public void A_longer_export_adds_only_what_is_new()
    {
        var first = Log(Workout(Monday, null, Sets("Row", (60, 8), (60, 8))));
        var second = Log(
            Workout(Monday, null, Sets("Row", (60, 8), (60, 8), (60, 8)), Sets("Curl", (12, 10))),
            Workout(Monday.AddDays(2), null, Sets("Row", (62.5, 8))));
        var merged = LogMerge.Add(first, second);
        merged.AddedSets.ShouldBe(3);
        merged.Log.Workouts.Count.ShouldBe(2);
        merged.Log.Workouts[0].Exercises.Select(exercise => (exercise.Name, exercise.Sets.Count)).ShouldBe([("Row", 3), ("Curl", 1)]);
    }

    [Fact]
    public void Another_apps_record_of_the_workout_is_recognised_under_other_names_and_units()
    {
        var first = Log(Workout(Monday, "18:00", Sets("Bent Over Row (Barbell)", (60, 8), (60, 8), (60, 7)), Sets("Chin Up", (0, 9))));
        var second = Log(Workout(Monday, "17:00", [PoundSets("Barbell Row", (132.28, 8), (132.28, 8), (132.28, 7)), Sets("Chinup", (0, 9))]));
        var merged = LogMerge.Add(first, second);
        merged.AddedSets.ShouldBe(0);
        merged.Log.Workouts.Count.ShouldBe(1);
    }

    [Fact]
    public void Another_apps_record_that_shares_some_names_and_not_others_adds_nothing()
    {
        var first = Log(Workout(Monday, "15:04", Sets("Lat Pulldown (Cable)", (75, 7), (77, 6)), Sets("Triceps Extension", (21, 5))));
        var second = Log(Workout(Monday, "07:04", Sets("Triceps Extension (Cable)", (21, 5)), Sets("Lat Pulldown (Cable)", (75, 7), (77, 6))));
        LogMerge.Add(first, second).AddedSets.ShouldBe(0);
    }

    [Fact]
    public void A_set_of_another_exercise_is_new_though_it_weighs_the_same()
    {
        var first = Log(Workout(Monday, "18:00", Sets("Row", (60, 8), (60, 8), (60, 8))));
        var second = Log(Workout(Monday, "18:00", Sets("Row", (60, 8), (60, 8), (60, 8)), Sets("Shrug", (60, 8))));
        LogMerge.Add(first, second).AddedSets.ShouldBe(1);
    }

    [Fact]
    public void The_record_of_an_app_that_keeps_UTC_is_recognised_on_the_next_day()
    {
        var local = Log(Workout(Monday, "19:30", Sets("Row", (60, 8), (60, 8), (60, 7))));
        var utc = Log(Workout(Monday.AddDays(1), "02:30", Sets("Barbell Row", (60, 8), (60, 8), (60, 7))));
        LogMerge.Add(local, utc).AddedSets.ShouldBe(0);
    }

    [Theory]
    [InlineData("09:15", "Arms", 0)]
    [InlineData("09:20", "Arms", 1)]
    [InlineData("09:15", "Legs", 1)]
    public void A_single_set_is_recognised_in_another_zone_only_by_title_and_minute(string start, string title, int added)
    {
        var first = Workout(Monday, "17:15", Sets("Curl", (12, 10))) with { Title = "Arms" };
        var second = Workout(Monday, start, Sets("Biceps Curl", (12, 10))) with { Title = title };
        LogMerge.Add(Log(first), Log(second)).AddedSets.ShouldBe(added);
    }

    [Fact]
    public void The_same_workout_on_the_next_day_stays()
    {
        var first = Log(Workout(Monday, "18:00", Sets("Row", (60, 8), (60, 8), (60, 8))));
        var second = Log(Workout(Monday.AddDays(1), "18:00", Sets("Row", (60, 8), (60, 8), (60, 8))));
        LogMerge.Add(first, second).AddedSets.ShouldBe(3);
    }

    [Fact]
    public void Timed_work_is_recognised_by_its_time_whatever_the_unit_of_its_distance()
    {
        var first = Log(Workout(Monday, "18:00", Run(1_360)));
        var second = Log(Workout(Monday, "18:00", Run(2_189)));
        LogMerge.Add(first, second).AddedSets.ShouldBe(0);
    }

    [Fact]
    public void Two_different_workouts_of_one_day_both_stay()
    {
        var morning = Log(Workout(Monday, "07:00", Sets("Squat", (100, 5), (100, 5), (100, 5))));
        var evening = Log(Workout(Monday, "19:00", Sets("Bench", (80, 5), (80, 5), (80, 5))));
        LogMerge.Add(morning, evening).Log.Workouts.Count.ShouldBe(2);
    }

    [Fact]
    public void Equal_sets_within_one_log_are_real()
    {
        var log = Log(Workout(Monday, null, Sets("Row", (60, 8), (60, 8), (60, 8), (60, 8))));
        LogMerge.Add(TrainingLog.Empty, log).Log.SetCount.ShouldBe(4);
    }

    private static TrainingLog Log(params Workout[] workouts) => new(workouts, []);

    private static Workout Workout(DateOnly date, string? start, params PerformedExercise[] exercises) => new()
    {
        Date = date,
        Start = start is null ? null : TimeOnly.ParseExact(start, "HH:mm", System.Globalization.CultureInfo.InvariantCulture),
        Exercises = exercises,
    };

    private static PerformedExercise Sets(string name, params (double Load, int Reps)[] sets) => Exercise(name, MassUnit.Kilogram, sets);

    private static PerformedExercise Run(decimal metres) => new()
    {
        Name = "Treadmill",
        Sets = [new PerformedSet { Duration = TimeSpan.FromSeconds(1_514), Distance = new Distance(metres) }],
    };

    private static PerformedExercise PoundSets(string name, params (double Load, int Reps)[] sets) => Exercise(name, MassUnit.Pound, sets);

    private static PerformedExercise Exercise(string name, MassUnit unit, (double Load, int Reps)[] sets) => new()
    {
        Name = name,
        Sets = [.. sets.Select(set => new PerformedSet { Load = new Load((decimal)set.Load, unit), Reps = set.Reps })],
    };
}
