using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.Interchange.Tests.Formats;

/// <summary>Fitbod, RepCount, Liftosaur, Jefit and StrongLifts, by small files of our own.</summary>
public sealed class OtherAppTests
{
    [Theory]
    [InlineData("Fitbod/workouts.csv", "fitbod", 5, 5, 5, 1, 0)]
    [InlineData("RepCount/workouts.csv", "repcount", 4, 4, 4, 0, 0)]
    [InlineData("Liftosaur/history.csv", "liftosaur", 4, 3, 3, 1, 1)]
    [InlineData("Jefit/export.csv", "jefit", 14, 4, 10, 1, 10)]
    [InlineData("StrongLifts/wide.csv", "stronglifts", 3, 2, 15, 0, 1)]
    [InlineData("StrongLifts/rows-2026.csv", "stronglifts", 3, 2, 5, 0, 1)]
    public void A_file_gives_its_sets(string file, string format, int rows, int setRows, int sets, int warmups, int metadata)
    {
        var result = Imported.File(file);

        result.Error.ShouldBeNull();
        var receipt = result.Receipt;
        (receipt.Format, receipt.Rows, receipt.SetRows, receipt.Sets, receipt.Warmups, receipt.MetadataRows, receipt.LostRows)
            .ShouldBe((format, rows, setRows, sets, warmups, metadata, 0));
    }

    [Fact]
    public void Fitbods_notes_with_commas_stay_whole_and_its_cardio_is_timed()
    {
        var result = Imported.File("Fitbod/workouts.csv");

        var bench = result.SetsOf("Barbell Bench Press").ToList();
        bench[1].ShouldBe(new PerformedSet { Load = Load.OfPounds(135), Reps = 8, Note = "slow, then fast" });
        bench[2].ShouldBe(bench[1] with { Note = null });
        var run = result.SetsOf("Running").Single();
        (run.Reps, run.Duration, run.Distance).ShouldBe((null, TimeSpan.FromSeconds(600.5), new Distance(2000)));
        result.Log.Workouts.ShouldAllBe(workout => workout.UtcOffset == TimeSpan.Zero);
    }

    [Fact]
    public void Fitbods_bad_rows_are_lost_with_line_and_reason() =>
        Imported.File("Fitbod/Bad.rows.csv").Losses().ShouldBe(
            [(6, ImportCodes.BadDate), (7, ImportCodes.NoExercise), (8, ImportCodes.BadNumber), (9, ImportCodes.BadFieldCount)]);

    [Fact]
    public void RepCounts_dates_are_month_first_where_one_of_them_proves_it()
    {
        var log = Imported.File("RepCount/workouts.csv").Log;

        log.Workouts.Select(workout => (workout.Date, workout.Start, workout.Duration, workout.Title)).ShouldBe(
        [
            (new DateOnly(2024, 3, 2), new TimeOnly(18, 0), null, "Pull"),
            (new DateOnly(2024, 3, 14), new TimeOnly(18, 0), new TimeSpan(1, 5, 0), "Push"),
        ]);
        log.Workouts[1].Exercises[1].Sets[0].Duration.ShouldBe(TimeSpan.FromSeconds(45));
    }

    [Fact]
    public void RepCounts_bad_rows_are_lost_and_an_end_before_the_start_is_left_out()
    {
        var result = Imported.File("RepCount/Bad.rows.csv");

        result.Losses().ShouldBe([(4, ImportCodes.BadNumber), (5, ImportCodes.BadDate)], ignoreOrder: true);
        result.Log.Workouts[0].Duration.ShouldBeNull();
    }

    [Fact]
    public void Liftosaurs_equipment_stays_in_the_name_and_its_ratings_are_those_of_the_lifter()
    {
        var result = Imported.File("Liftosaur/history.csv");

        var workout = result.Log.Workouts.Single();
        (workout.Date, workout.UtcOffset, workout.Title).ShouldBe((new DateOnly(2025, 3, 2), TimeSpan.Zero, "GZCLP: Day 1"));
        workout.Exercises[0].Note.ShouldBe("belt");
        result.SetsOf("Romanian Deadlift, Barbell").ShouldBe(
        [
            new PerformedSet { Kind = SetKind.WarmUp, Load = Load.OfKilograms(40), Reps = 5 },
            new PerformedSet { Kind = SetKind.Amrap, Load = Load.OfKilograms(82.5m), Reps = 9, Rpe = Rpe.FromEntry(8.5m) },
        ]);
        result.SetsOf("Bench Press").Single().Load.ShouldBe(Load.OfPounds(135));
    }

    [Fact]
    public void Liftosaurs_bad_rows_are_lost() =>
        Imported.File("Liftosaur/Bad.rows.csv").Losses().ShouldBe([(4, ImportCodes.NoExercise), (5, ImportCodes.BadDate)]);

    [Fact]
    public void Jefits_sets_count_once_whether_packed_or_one_a_row()
    {
        var result = Imported.File("Jefit/export.csv");

        var workout = result.Log.Workouts.Single();
        // 1736182845 is 2025-01-06 17:00:45 UTC; the settings are two hours ahead.
        (workout.Date, workout.Start, workout.Duration).ShouldBe((new DateOnly(2025, 1, 6), new TimeOnly(19, 0, 45), TimeSpan.FromHours(1)));
        result.SetsOf("Barbell Bent Over Row").Select(set => (set.Load?.Value, set.Reps)).ShouldBe([(42.5m, 8), (42.5m, 7), (40m, 6)]);
        result.SetsOf("Lat Pulldown").Select(set => (set.Kind, set.Load?.Value, set.Reps)).ShouldBe([(SetKind.WarmUp, 30m, 12), (SetKind.Work, 45m, 10)]);
        result.SetsOf("Walking").Last().Duration.ShouldBe(TimeSpan.FromMinutes(15));
        workout.Exercises[0].Note.ShouldBe("straps on\nthe last set");
        result.Log.Bodyweights.ShouldBe([new BodyweightEntry(new DateOnly(2025, 1, 5), Load.OfKilograms(62.5m))]);
    }

    [Fact]
    public void Jefits_bad_rows_are_lost_and_a_missing_date_is_that_of_the_time()
    {
        var result = Imported.File("Jefit/Bad.rows.csv");

        result.Losses().ShouldBe([(6, ImportCodes.BadNumber), (11, ImportCodes.NoExercise)]);
        result.Log.Workouts.Select(workout => workout.Date).ShouldBe([new DateOnly(2025, 1, 6), new DateOnly(2025, 1, 7)]);
    }

    [Fact]
    public void StrongLifts_wide_rows_hold_failed_sets_holds_and_both_units()
    {
        var result = Imported.File("StrongLifts/wide.csv");

        var first = result.Log.Workouts[0];
        (first.Date, first.Note, first.Bodyweight).ShouldBe((new DateOnly(2018, 11, 2), "first day", Load.OfKilograms(80.5m)));
        result.SetsOf("Bench Press").Select(set => (set.Load, set.Reps)).ShouldBe([(Load.OfPounds(95), 5), (Load.OfPounds(95), 5), (Load.OfPounds(95), 0)]);
        result.SetsOf("Plank").Select(set => (set.Reps, set.Duration)).ShouldBe([(null, TimeSpan.FromSeconds(30)), (null, TimeSpan.FromSeconds(40))]);
        result.Log.Workouts[1].Bodyweight.ShouldBe(Load.OfPounds(177));
    }

    [Fact]
    public void StrongLifts_of_2026_tells_a_failed_set_from_one_not_done()
    {
        var result = Imported.File("StrongLifts/rows-2026.csv");

        result.SetsOf("Squat").Select(set => (set.Load, set.Reps)).ShouldBe([(Load.OfPounds(135), 5), (Load.OfPounds(135), 0)]);
        var workout = result.Log.Workouts.Single();
        (workout.Start, workout.Duration, workout.Title, workout.Note, workout.Bodyweight)
            .ShouldBe((new TimeOnly(18, 15), TimeSpan.FromMinutes(30), "Workout A", "cold gym", Load.OfKilograms(81.5m)));
    }

    [Fact]
    public void StrongLifts_mixed_dates_are_read_by_those_that_prove_their_order()
    {
        var result = Imported.File("StrongLifts/Bad.rows.csv");

        result.Log.Workouts.Select(workout => workout.Date).ShouldBe([new DateOnly(2017, 5, 2), new DateOnly(2017, 5, 15)]);
        result.Losses().ShouldBe([(4, ImportCodes.BadDate), (5, ImportCodes.BadNumber)]);
    }
}
