using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.Interchange.Tests.Formats;

/// <summary>Lifters' own tables, by small files of our own.</summary>
public sealed class OwnTableTests
{
    [Fact]
    public void A_German_table_with_decimal_commas_is_recognised_by_its_headings()
    {
        var result = Imported.File("OwnTable/german.csv");

        result.Receipt.Format.ShouldBe("table");
        result.Receipt.Unit.Source.ShouldBe(UnitSource.File);
        result.SetsOf("Kreuzheben").ShouldBe(
        [
            new PerformedSet { Kind = SetKind.WarmUp, Load = Load.OfKilograms(60), Reps = 5, Note = "Aufwärmen" },
            new PerformedSet { Load = Load.OfKilograms(102.5m), Reps = 5, Rpe = Rpe.FromEntry(8) },
            new PerformedSet { Load = Load.OfKilograms(102.5m), Reps = 5, Rpe = Rpe.FromEntry(9.5m), RepsInReserve = new RepsInReserve(0) },
        ]);
        var pullUp = result.SetsOf("Klimmzüge").Single();
        (pullUp.Load, pullUp.Reps, pullUp.RepsInReserve).ShouldBe((null, 8, new RepsInReserve(2)));
        result.Log.Workouts.Select(workout => workout.Date).ShouldBe([new DateOnly(2025, 2, 3), new DateOnly(2025, 2, 15)]);
    }

    [Fact]
    public void A_count_of_sets_becomes_so_many_sets()
    {
        var result = Imported.File("OwnTable/spanish.csv");

        result.Receipt.Dialect.ShouldBe("a row some equal sets");
        (result.Receipt.SetRows, result.Receipt.Sets).ShouldBe((2, 6));
        result.SetsOf("Sentadilla").ShouldBe(Enumerable.Repeat(new PerformedSet { Load = Load.OfKilograms(100), Reps = 5 }, 3));
        result.SetsOf("Press de banca").Select(set => (set.Load, set.Reps)).ShouldBe([(Load.OfPounds(135), 8), (Load.OfPounds(135), 8), (Load.OfPounds(135), 7)]);
    }

    [Theory]
    [InlineData("date,exercise,set,reps,weight\n2025-01-01,Row,3,8,60\n2025-01-01,Curl,3,10,10\n", 6)]
    [InlineData("date,exercise,sets,reps,weight\n2025-01-01,Row,1,8,60\n2025-01-01,Row,2,8,60\n2025-01-01,Row,3,8,60\n", 3)]
    [InlineData("date,exercise,set,reps,weight\n2025-01-01,Row,1,8,60\n2025-01-01,Row,2,8,60\n2025-01-01,Row,3,8,60\n", 3)]
    [InlineData("date,exercise,sets,reps,weight\n2025-01-01,Row,1,8,60\n2025-01-01,Row,1,8,60\n", 2)]
    public void Whether_a_column_counts_sets_or_numbers_them_is_told_by_its_values(string text, int sets) => Imported.Text(text).Log.SetCount.ShouldBe(sets);

    [Fact]
    public void Sets_side_by_side_are_read_with_their_equipment_and_variant()
    {
        var result = Imported.File("OwnTable/wide.csv");

        (result.Receipt.Sets, result.Receipt.NotDoneRows).ShouldBe((3, 1));
        var row = result.Log.Workouts[0].Exercises[0];
        (row.Name, row.Equipment).ShouldBe(("row (pendlay)", "barbell"));
        row.Sets.Select(set => (set.Load, set.Reps)).ShouldBe([(Load.OfPounds(135), 8), (Load.OfPounds(145), 6)]);
    }

    [Fact]
    public void Sets_written_as_text_are_unpacked()
    {
        var result = Imported.File("OwnTable/text.csv");

        result.SetsOf("Barbell Row").Select(set => (set.Load, set.Reps)).ShouldBe([(Load.OfKilograms(60), 10), (Load.OfKilograms(70), 8), (Load.OfKilograms(70), 8)]);
        result.SetsOf("Leg Press").Single().ShouldBe(new PerformedSet { Load = Load.OfKilograms(45), Reps = 10, Rpe = Rpe.FromEntry(7), Note = "/side" });
        result.SetsOf("Pull Ups").Select(set => (set.Kind, set.Reps)).ShouldBe(Enumerable.Repeat((SetKind.Failure, (int?)null), 3));
        result.SetsOf("Push Ups").Select(set => (set.Load, set.Reps)).ShouldBe([(null, 20), (null, 20)]);
        result.SetsOf("Dips").Select(set => (set.Load, set.Reps)).ShouldBe([(null, 8), (Load.OfKilograms(10), 6)]);
        result.Receipt.NotDoneRows.ShouldBe(1);
    }

    [Fact]
    public void A_column_an_exercise_is_read_by_its_cells()
    {
        var result = Imported.File("OwnTable/pivot.csv");

        (result.Receipt.Rows, result.Receipt.SetRows, result.Receipt.Sets, result.Receipt.NoteRows).ShouldBe((3, 2, 10, 1));
        result.Log.Workouts.Select(workout => (workout.Date, workout.Note)).ShouldBe([(new DateOnly(2021, 1, 2), null), (new DateOnly(2021, 1, 13), "front squat")]);
        result.SetsOf("Bench").Select(set => (set.Load?.Value, set.Reps)).ShouldBe([(85m, 5), (85m, 4), (85m, 0)]);
        result.SetsOf("Squat").Last().Note.ShouldBe("*");
    }

    [Fact]
    public void Headings_that_mean_nothing_to_us_can_be_mapped()
    {
        Imported.File("OwnTable/unnamed.csv").Error!.Code.ShouldBe(ImportCodes.UnknownFormat);

        var mapping = new Dictionary<string, TableColumn>
        {
            ["when"] = TableColumn.Date,
            ["What"] = TableColumn.Exercise,
            ["how heavy"] = TableColumn.Weight,
            ["how often"] = TableColumn.Reps,
        };
        var result = Imported.File("OwnTable/unnamed.csv", Imported.Options with { Columns = mapping, Unit = MassUnit.Kilogram });
        result.SetsOf("Barbell Row").ShouldBe(Enumerable.Repeat(new PerformedSet { Load = Load.OfKilograms(60), Reps = 8 }, 2));
    }

    [Fact]
    public void Bad_rows_are_lost_with_line_and_reason() =>
        Imported.File("OwnTable/Bad.rows.csv").Losses().ShouldBe([(5, ImportCodes.BadDate), (6, ImportCodes.BadNumber), (7, ImportCodes.NoExercise)]);
}
