namespace Latitude.Conformance.Tests.Logs;

/// <summary>Rows, sets, days and spans are those of the collection's INDEX.md.</summary>
public sealed class FitNotesLogTests
{
    [Theory]
    [InlineData("fn01", 7690, 491, "2014-06-07", "2019-07-20")]
    [InlineData("fn02", 7589, 486, "2014-06-07", "2019-07-10")]
    [InlineData("fn03", 2495, 124, "2023-11-21", "2025-06-22")]
    [InlineData("fn04", 1624, 78, "2025-04-29", "2025-09-16")]
    [InlineData("fn05", 992, 48, "2015-08-22", "2016-03-12")]
    [InlineData("fn06", 436, 18, "2020-09-13", "2020-10-03")]
    public void Every_set_of_a_FitNotes_file_arrives_identical_ones_too(string file, int sets, int workouts, string from, string to)
    {
        var result = ImportedLog.Of($"fitnotes/{file}.csv");

        result.Receipt.Format.ShouldBe("fitnotes");
        result.ShouldHold(sets, sets, 0, workouts, from, to);
    }

    [Fact]
    public void Rows_with_an_unquoted_comma_in_the_name_are_repaired()
    {
        // awk -F, 'NF==10' fn04.csv | wc -l gives 99, all of them "Overhead Press (Each Side, Dumbbells)" and such.
        var result = ImportedLog.Of("fitnotes/fn04.csv");

        result.Receipt.Guesses.ShouldContain(guess => guess.Code == "repair" && guess.Count == 99);
        result.Log.Workouts.SelectMany(workout => workout.Exercises).ShouldNotContain(exercise => exercise.Name.Count(c => c == '(') != exercise.Name.Count(c => c == ')'));
    }

    /// <summary>
    /// INDEX.md counts 811 sets; seven of its rows have the status NotStarted, sets planned and not done:
    /// <c>grep -c ,NotStarted, fni01.csv</c> gives 7.
    /// </summary>
    [Fact]
    public void Sets_that_were_only_planned_are_no_sets()
    {
        var result = ImportedLog.Of("fitnotes-ios/fni01.csv");

        result.Receipt.Format.ShouldBe("fitnotes-ios");
        result.Receipt.NotDoneRows.ShouldBe(7);
        result.ShouldHold(811, 804, 0, 50, "2025-02-23", "2026-05-20");
    }
}
