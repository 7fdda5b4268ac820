using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.Conformance.Tests.Logs;

/// <summary>Lifters' own tables. Rows and sets were counted apart with Python's csv module and, but for ot02, are those of INDEX.md.</summary>
public sealed class OwnTableLogTests
{
    [Fact]
    public void A_tidy_table_arrives()
    {
        var result = ImportedLog.Of("other/ot01.csv");

        result.Receipt.Format.ShouldBe("table");
        result.ShouldHold(8100, 8100, 0, 287, "2021-02-11", "2025-11-10");
        result.Receipt.Unit.Value.ShouldBe(MassUnit.Kilogram, result.Receipt.Unit.Reason);
    }

    /// <summary>
    /// INDEX.md gives ot02 no sets, since its rows are days. But its first line is a day of 15: <c>110,5,5,5,5,5|85,5,5,5,5,5|80,5,5,5,5,5|||</c>
    /// is five sets of five each of squat, bench and rows. 354 cells hold a weight and 1,525 numbers of reps, 20 of them 0:
    /// <c>awk -F'|' 'NR>1{for(i=2;i&lt;7;i++)if($i!="")n+=split($i,a,",")-1}END{print n}' ot02.csv</c> gives 1,525.
    /// </summary>
    [Fact]
    public void A_table_with_a_column_an_exercise_arrives()
    {
        var result = ImportedLog.Of("other/ot02.csv");

        result.Receipt.Dialect.ShouldBe("a row a day, a column an exercise");
        result.ShouldHold(118, 1525, 0, 118, "2021-01-01", "2021-11-07");
        var sets = result.Log.Workouts.SelectMany(workout => workout.Exercises).ToLookup(exercise => exercise.Name, exercise => exercise.Sets.Count);
        sets.Select(name => (name.Key, name.Sum())).ShouldBe([("Squat", 590), ("Bench", 290), ("Barbell Rows", 286), ("Overhead Press", 299), ("Deadlift", 60)], ignoreOrder: true);
        result.Log.Workouts[0].Exercises.Select(exercise => (exercise.Name, exercise.Sets[0].Load?.Value, exercise.Sets.Count))
            .ShouldBe([("Squat", 110, 5), ("Bench", 85, 5), ("Barbell Rows", 80, 5)]);
        result.Receipt.Unit.Value.ShouldBe(MassUnit.Pound, result.Receipt.Unit.Reason);
    }

    /// <summary>
    /// Of 240 rows of the first file, 7 have a weight and no reps: planned, not done. The second file's pounds go by 2.5, as kilograms do:
    /// that they are pounds is told by a lifter who squats 290 of them for sets.
    /// </summary>
    [Theory]
    [InlineData("2016-03_stronglifts_5x5", 240, 764, 67, "2016-03-15", "2016-09-01")]
    [InlineData("2016-09_madcow_5x5", 304, 1391, 74, "2016-09-03", "2017-03-09")]
    [InlineData("2017-03_Wendler_5-3-1", 496, 2021, 155, "2017-03-15", "2017-12-03")]
    [InlineData("2017-12_5-3-1_Pyramid+BBB", 357, 1692, 81, "2017-12-14", "2018-05-28")]
    [InlineData("2018-06_5-3-1_Pyramid_bulk", 577, 2477, 141, "2018-05-30", "2019-02-07")]
    [InlineData("2019-02_5-3-1_cut", 261, 1007, 64, "2019-02-09", "2019-05-30")]
    [InlineData("2019-06_lower_531_upper_863", 377, 1307, 87, "2019-06-01", "2019-10-29")]
    [InlineData("2019-11_LP_bench_3x", 117, 433, 31, "2019-11-02", "2019-12-28")]
    [InlineData("2020-01_5-3-1_cut", 194, 661, 44, "2020-01-05", "2020-03-19")]
    [InlineData("2020-05_NLP", 69, 159, 23, "2020-05-04", "2020-06-24")]
    [InlineData("2020-06_volume_intensity_split", 70, 260, 29, "2020-06-27", "2020-08-15")]
    [InlineData("2020-08_L531_U863_LSF", 184, 657, 63, "2020-08-23", "2020-12-12")]
    [InlineData("2020-12_531_cut", 136, 538, 37, "2020-12-14", "2021-02-17")]
    [InlineData("2021-02_NLP", 83, 271, 29, "2021-02-26", "2021-04-28")]
    [InlineData("2021-05_531", 123, 467, 38, "2021-05-03", "2021-07-04")]
    [InlineData("2021-08_MED", 189, 564, 57, "2021-08-03", "2022-01-02")]
    [InlineData("2022-01_5-3-1_cut", 147, 449, 48, "2022-01-03", "2022-04-12")]
    [InlineData("2022-04_852_ULPPL", 7, 19, 2, "2022-04-15", "2022-04-16")]
    public void A_table_with_its_sets_side_by_side_arrives(string file, int rows, int sets, int workouts, string from, string to)
    {
        var result = ImportedLog.Of($"other/ot03-program-logs/{file}.csv");

        result.Receipt.Dialect.ShouldBe("sets side by side");
        result.ShouldHold(rows, sets, 0, workouts, from, to);
        result.Receipt.Unit.Value.ShouldBe(MassUnit.Pound, result.Receipt.Unit.Reason);
        result.Receipt.NotDoneRows.ShouldBe(file == "2016-03_stronglifts_5x5" ? 7 : 0);
    }

    [Fact]
    public void Variant_and_equipment_make_the_exercise()
    {
        var exercise = ImportedLog.Of("other/ot03-program-logs/2022-04_852_ULPPL.csv").Log.Workouts[^1].Exercises[0];

        (exercise.Name, exercise.Equipment, exercise.Sets.Count).ShouldBe(("rack pull (5-hole)", "barbell", 1));
    }

    /// <summary>86 rows: 85 exercises and a rest day. 270 sets, adding up the first numbers of the parts that have three, and of those without a unit.</summary>
    [Fact]
    public void Sets_written_as_text_arrive()
    {
        var result = ImportedLog.Of("quirks/own-sheet-sets-x-reps.csv");

        result.ShouldHold(86, 270, 0, 13, "2025-09-15", "2025-10-16");
        result.Receipt.NotDoneRows.ShouldBe(1);
        var sets = result.Log.Workouts[0].Exercises[0].Sets;
        sets.Select(set => (set.Load, set.Reps)).ShouldBe([(Load.OfPounds(90), 10), (Load.OfPounds(140), 10), (Load.OfPounds(140), 10)]);
        result.Log.Workouts[1].Exercises[0].Sets.ShouldAllBe(set => set.Kind == SetKind.Failure && set.Reps == null);
    }

    [Fact]
    public void A_small_sheet_arrives_with_its_warm_ups_and_its_help()
    {
        var result = ImportedLog.Of("quirks/own-sheet-small.csv");

        result.ShouldHold(69, 69, 3, 9, "2026-02-26", "2026-03-30");
        var help = result.Log.Workouts.SelectMany(workout => workout.Exercises).Where(exercise => exercise.Name == "pullup (assisted)").SelectMany(exercise => exercise.Sets).ToList();
        help.Count.ShouldBe(4);
        help.ShouldAllBe(set => set.LoadKind == LoadKind.Assistance);
    }
}
