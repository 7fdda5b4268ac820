using Latitude.Domain.Quantities;

namespace Latitude.Interchange.Tests.Formats;

public sealed class HevyFileTests
{
    [Fact]
    public void Months_in_Turkish_supersets_and_an_exercise_that_occurs_twice()
    {
        var result = Imported.File("Hevy/Turkish.csv");

        result.Lines().ShouldBe(
        [
            "2025-01-09 08:00:00",
            "Running: 1200 s 3200 m",
            "2025-08-11 13:05:00 for 00:55:00 \"Öğle 💪\" // iyi\ngün",
            "Bench Press (Barbell): 60 kg x 10 WarmUp | 100 kg x 5 @8",
            "Bench Press (Barbell): 80 kg x 12 Failure",
            "Bicep Curl (Barbell) superset 0: 30 kg x 12",
            "Triceps Pushdown superset 0: 25 kg x 15 Drop",
            "Pull Up: x 8",
        ]);
        (result.Receipt.Rows, result.Receipt.Sets, result.Receipt.Warmups).ShouldBe((7, 7, 1));
        result.Receipt.Guesses.ShouldBe([new ImportGuess("end-time", "ends of workouts that lie before their start were left out", 1)]);
    }

    [Fact]
    public void Pounds_miles_and_American_times_and_40_kg_that_was_stored_as_pounds()
    {
        var result = Imported.File("Hevy/AmericanPounds.csv");

        result.Lines().ShouldBe(
        [
            "2026-07-26 18:49:00 for 00:11:00 \"Home\"",
            "Walking: 900 s 1609 m",
            "2026-07-28 00:49:00 for 00:45:00 \"Home\"",
            "Deadlift (Barbell): 40 kg x 10 | 225 lb x 5",
        ]);
        result.Receipt.Unit.ShouldBe(new UnitFinding(MassUnit.Pound, UnitSource.File, "stated in the file"));
    }

    [Fact]
    public void Rows_torn_apart_by_a_spreadsheet_are_put_together_again()
    {
        var result = Imported.File("Hevy/TornRows.csv");

        result.Lines().ShouldBe(
        [
            "2023-09-22 11:35:00 for 01:40:00 \"Pierna\"",
            "Hack Squat (Machine) // 31.8 = 2 x 15.9\n40.8 = 31.8 + 9: 31.8 kg x 12",
            "Leg Extension (Machine): 20 kg x 12",
        ]);
        (result.Receipt.Rows, result.Receipt.SetRows, result.Receipt.NoteRows).ShouldBe((3, 2, 1));
    }
}
