using Latitude.Domain.Quantities;
using Latitude.Interchange;

namespace Latitude.Conformance.Tests.Logs;

/// <summary>
/// Fitbod, RepCount, Liftosaur, Jefit and StrongLifts. Rows and sets are those of the collection's INDEX.md; warm-ups, workouts and spans were
/// counted apart with Python's csv module. Where INDEX.md counts otherwise:
/// fb01 has 1,552 workouts, not 1,544: <c>cut -d, -f1 fb01.csv | tail -n +2 | sort -u | wc -l</c> gives 1,552 distinct time stamps.
/// jf01 has 4,448 rows over all its tables, of which the 2,228 of INDEX.md are those of EXERCISE LOGS, and 539 workouts, not 544: pairs of a date and
/// a session that have sets.
/// </summary>
public sealed class OtherAppLogTests
{
    [Theory]
    [InlineData("fb01", 16067, 30, 1552, "2019-08-14", "2025-12-17")]
    [InlineData("fb02", 9136, 773, 347, "2019-07-16", "2021-01-17")]
    [InlineData("fb03", 6381, 100, 175, "2019-07-14", "2020-06-18")]
    [InlineData("fb04", 4136, 122, 263, "2019-09-01", "2020-10-13")]
    [InlineData("fb05", 1251, 3, 58, "2020-03-14", "2022-02-25")]
    public void Every_set_of_a_Fitbod_file_arrives(string file, int sets, int warmups, int workouts, string from, string to)
    {
        var result = ImportedLog.Of($"fitbod/{file}.csv");

        result.Receipt.Format.ShouldBe("fitbod");
        result.ShouldHold(sets, sets, warmups, workouts, from, to);
    }

    [Fact]
    public void Fitbods_kilograms_become_the_pounds_that_were_entered()
    {
        var set = ImportedLog.Of("fitbod/fb01.csv").Log.Workouts[^1].Exercises[0].Sets[0];

        // The file's 34.01946820767298 kg are 75 lb.
        set.Load.ShouldBe(Load.OfPounds(75));
        set.Reps.ShouldBe(8);
    }

    [Fact]
    public void A_note_that_Fitbod_does_not_quote_stays_whole()
    {
        var notes = ImportedLog.Of("fitbod/fb03.csv").Log.Workouts.SelectMany(workout => workout.Exercises).SelectMany(exercise => exercise.Sets).Select(set => set.Note).OfType<string>();

        notes.ShouldBe(Enumerable.Repeat("14 real, rest chat and then on knees", 4));
    }

    [Fact]
    public void Every_set_of_the_RepCount_file_arrives()
    {
        var result = ImportedLog.Of("repcount/rc01.csv");

        result.Receipt.Format.ShouldBe("repcount");
        result.ShouldHold(1007, 1007, 0, 59, "2022-07-13", "2023-02-28");
        result.Receipt.Unit.Value.ShouldBe(MassUnit.Pound);
        result.Log.Workouts[^1].Duration.ShouldBe(new TimeSpan(1, 54, 0));
    }

    [Fact]
    public void Liftosaurs_sets_that_were_planned_and_not_done_are_metadata()
    {
        var result = ImportedLog.Of("liftosaur/lo01.csv");

        result.Receipt.Format.ShouldBe("liftosaur");
        result.ShouldHold(3493, 2661, 177, 129, "2025-04-09", "2026-01-18");
        result.Receipt.NotDoneRows.ShouldBe(832);
        result.Log.Workouts.ShouldAllBe(workout => workout.UtcOffset == TimeSpan.Zero);
        result.Log.Workouts.SelectMany(workout => workout.Exercises).ShouldContain(exercise => exercise.Name == "Romanian Deadlift, Barbell");
    }

    [Fact]
    public void Jefits_packed_sets_count_once_though_newer_tables_repeat_them()
    {
        var result = ImportedLog.Of("jefit/jf01.csv");

        result.Receipt.Format.ShouldBe("jefit");
        result.ShouldHold(4448, 9037, 0, 539, "2010-11-28", "2025-06-26");
        result.Receipt.SetRows.ShouldBe(2228);
        result.Receipt.NoteRows.ShouldBe(74);
        result.Receipt.Unit.ShouldBe(new UnitFinding(MassUnit.Pound, UnitSource.File, "stated in the file"));
    }

    [Theory]
    [InlineData("sl01", 46, 670, "2018-05-16", "2018-09-24", 82)]
    [InlineData("sl02", 12, 222, "2017-05-02", "2017-05-20", 64)]
    public void Every_set_of_a_wide_StrongLifts_file_arrives(string file, int workouts, int sets, string from, string to, int lastBodyweight)
    {
        var result = ImportedLog.Of($"stronglifts/{file}.csv");

        result.Receipt.Format.ShouldBe("stronglifts");
        result.ShouldHold(workouts, sets, 0, workouts, from, to);
        result.Log.Workouts[^1].Bodyweight.ShouldBe(Load.OfKilograms(lastBodyweight));
    }

    [Fact]
    public void Exercises_beyond_the_header_of_a_wide_StrongLifts_file_are_read()
    {
        var first = ImportedLog.Of("stronglifts/sl02.csv").Log.Workouts[0];

        first.Exercises.Select(exercise => exercise.Name).ShouldBe(["Squat", "Bench Press", "Barbell Row", "Dips", "Planks"]);
        first.Exercises[^1].Sets.Select(set => set.Duration).ShouldBe(Enumerable.Repeat<TimeSpan?>(TimeSpan.FromSeconds(30), 3));
    }

    /// <summary>
    /// 15 rows with 69 sets, of which 16 are dashes: not done. One 0 among them is a set that failed. The file in pounds holds the same
    /// workouts: its 121.3 lb were entered as 55 kg.
    /// </summary>
    [Theory]
    [InlineData("kg")]
    [InlineData("lb")]
    public void StrongLifts_of_2026_arrives_in_both_units(string file)
    {
        var result = ImportedLog.Of($"quirks/stronglifts-2026-{file}.csv");

        result.Receipt.Format.ShouldBe("stronglifts");
        result.ShouldHold(15, 53, 0, 5, "2026-08-11", "2026-08-13");
        var first = result.Log.Workouts[0];
        first.Start.ShouldBe(new TimeOnly(22, 56));
        first.Bodyweight.ShouldBe(Load.OfKilograms(83.5m));
        first.Exercises[0].Sets.Select(set => (set.Load, set.Reps)).ShouldBe(Enumerable.Repeat<(Load?, int?)>((Load.OfKilograms(55), 5), 4));
        result.Log.Workouts.SelectMany(workout => workout.Exercises).SelectMany(exercise => exercise.Sets).Count(set => set.Reps == 0).ShouldBe(1);
    }
}
