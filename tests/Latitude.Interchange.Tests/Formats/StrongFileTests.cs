using Latitude.Domain.Quantities;

namespace Latitude.Interchange.Tests.Formats;

public sealed class StrongFileTests
{
    [Fact]
    public void Warm_ups_drops_failures_help_and_holds_come_through_and_rests_are_metadata()
    {
        var result = Imported.File("Strong/CommasNoUnit.csv");

        result.Lines().ShouldBe(
        [
            "2024-03-04 17:05:09 for 01:13:00 \"Pull, heavy\" // slept badly",
            "Deadlift (Barbell) // belt off: 60 kg x 5 WarmUp | 142.5 kg x 5 @8.5 | 142.5 kg x 4 @10 Failure",
            "Pull Up (Assisted): -20 kg x 8 | -35 kg x 6 Drop",
            "Pull Up: x 6",
            "Plank: 45 s",
            "2024-03-06 06:30:00 for 00:32:00 \"Run\"",
            "Running (Treadmill): 1800 s 5500 m",
        ]);
        var receipt = result.Receipt;
        (receipt.Format, receipt.Dialect, receipt.Rows, receipt.Sets, receipt.Warmups, receipt.RestTimerRows, receipt.LostRows).ShouldBe(("strong", "no unit", 9, 8, 1, 1, 0));
        receipt.Unit.Source.ShouldBe(UnitSource.Guess);
        receipt.Guesses.ShouldBe([new ImportGuess("distance-unit", "distances without unit were read as kilometres, beside kilograms", 1)]);
    }

    [Fact]
    public void Every_row_has_its_own_unit_on_Android()
    {
        var result = Imported.File("Strong/Android.csv");

        result.Lines().ShouldBe(
        [
            "2023-05-02 18:00:00 for 00:48:00 \"Push\"",
            "Bench Press (Barbell) // line one\nline two; still the note: 135 lb x 8 @7.5 | 60 kg x 8",
            "Push Up: x 20",
            "Running: 720 s 2414 m",
        ]);
        result.Receipt.Unit.ShouldBe(new UnitFinding(null, UnitSource.File, "the file states it by row: 1 in kg, 1 in lb"));
    }

    [Fact]
    public void The_oldest_layout_names_the_unit_as_a_column() =>
        Imported.File("Strong/Oldest.csv").Lines().ShouldBe(
        [
            "2015-04-01 20:15:08 \"A\"",
            "Squat // deep: 80 kg x 5 | 82.5 kg x 5",
            "Cycling: 1500 s 12000 m",
        ]);

    [Fact]
    public void Pounds_stored_as_kilograms_are_pounds_again_and_an_RPE_of_12_is_10()
    {
        var result = Imported.File("Strong/Numbered.csv");

        // 45 lb × 0.45359237 = 20.41165665 kg, 185 lb × 0.453592, an app's shorter factor, = 83.91452 kg.
        result.Lines().ShouldBe(
        [
            "2021-01-05 07:00:00 for 00:55:24 \"W1\"",
            "Bench Press (Barbell) // elbow fine: 45 lb x 10 WarmUp | 185 lb x 5 | 90 kg x 3 @10 Failure",
            "Rowing (Machine): 480 s 2000 m",
        ]);
        (result.Receipt.NoteRows, result.Receipt.Sets).ShouldBe((1, 4));
        result.Receipt.Guesses.ShouldBe([new ImportGuess("converted-weight", "weights entered in lb that the app stored in kg", 2)]);
    }

    [Fact]
    public void A_file_without_header_is_read_by_the_order_of_its_columns()
    {
        var result = Imported.File("Strong/NoHeader.csv");

        result.Lines().ShouldBe(["2020-12-05 15:44:36 \"Legs\"", "Squat (Barbell): 95 lb x 10 | 115 lb x 10", "Leg Press: 180 lb x 12"]);
        result.Receipt.Rows.ShouldBe(3);
        result.Receipt.Guesses.ShouldContain(guess => guess.Code == "columns");
    }

    [Fact]
    public void German_headers_rests_and_decimal_commas()
    {
        var result = Imported.File("Strong/German.csv");

        result.Lines().ShouldBe(["2025-08-01 09:46:59 for 00:31:00 \"Früh\"", "Kreuzheben: 102.5 kg x 5 | 102.5 kg x 4"]);
        result.Receipt.RestTimerRows.ShouldBe(1);
    }

    [Fact]
    public void A_header_in_an_unknown_language_does_not_hide_the_columns()
    {
        var result = Imported.File("Strong/UnknownLanguage.csv");

        result.Lines().ShouldBe(["2024-02-11 10:00:00 for 01:13:00 \"早上\"", "Squat (Barbell): 100 kg x 5"]);
        result.Receipt.RestTimerRows.ShouldBe(1);
        result.Receipt.Guesses.ShouldContain(new ImportGuess("set-mark", "rows marked \"休息\" time a rest", 1));
    }

    [Fact]
    public void One_date_that_can_only_be_month_first_settles_all_others() =>
        Imported.File("Strong/MonthFirst.csv").Log.Workouts.Select(workout => $"{workout.Date:yyyy-MM-dd}").ShouldBe(["2024-01-05", "2024-01-18"]);

    [Fact]
    public void Without_proof_the_order_in_which_time_runs_one_way_is_taken_and_told()
    {
        // Day first these would be 1 Feb, 1 Sep, 2 Mar and 2 Oct: forth and back.
        var result = Imported.File("Strong/DirectionTellsOrder.csv");

        result.Log.Workouts.Select(workout => $"{workout.Date:yyyy-MM-dd}").ShouldBe(["2024-01-02", "2024-01-09", "2024-02-03", "2024-02-10"]);
        result.Receipt.Guesses.ShouldContain(new ImportGuess("date-order", "dates read month first: so the workouts run in one direction through time", 4));
    }

    [Fact]
    public void Columns_renamed_by_their_owner_are_recognised() =>
        Imported.File("Strong/RenamedColumns.csv").Lines().ShouldBe(
        [
            "2018-07-20 16:31:00 \"Back Day #5\"", "V-Bar Pulldown: 47.5 kg x 12", "2018-08-31 05:49:00 \"Back Day #6\"", "V-Bar Pulldown: 45 kg x 12",
        ]);

    [Fact]
    public void An_unbalanced_quote_costs_no_set()
    {
        var result = Imported.File("Strong/Bad.OpenQuote.csv");

        result.Lines().ShouldBe(["2024-03-04 17:05:09 for 00:40:00 \"Pull\"", "Deadlift (Barbell) // never closed,,\nthe \"old\" belt: 100 kg x 5 | 100 kg x 5 | 100 kg x 5"]);
        result.Receipt.Guesses.ShouldContain(guess => guess.Code == "quote" && guess.Count == 1);
    }

    [Fact]
    public void Bad_rows_are_lost_with_line_and_reason_and_the_others_stay()
    {
        var result = Imported.File("Strong/Bad.Rows.csv");

        result.Lines().ShouldBe(["2024-03-04 17:05:09 for 00:40:00 \"A\"", "Squat (Barbell): 100 kg x 5 | 2956 kg x 5 implausible | 100 kg x 5 | 100 kg x 5"]);
        result.Receipt.Rows.ShouldBe(8);
        result.Receipt.Lost.ShouldBe(
        [
            new LostRow(3, "bad-date", "no date: \"yesterday\""),
            new LostRow(4, "bad-number", "no number in weight: \"heavy\""),
            new LostRow(5, "no-exercise", "no exercise is named"),
            new LostRow(6, "bad-field-count", "3 fields where at least 7 are needed"),
        ]);
        result.Receipt.Implausible.ShouldBe(1);
        result.Receipt.Guesses.ShouldContain(new ImportGuess("rating", "ratings that are no numbers were left out", 1));
    }

    [Fact]
    public void A_file_most_of_whose_rows_fail_is_refused()
    {
        var result = Imported.File("Strong/Bad.MostRows.csv");

        result.Error.ShouldBe(new ImportError("most-rows-lost", "2 of 3 rows cannot be read; the first: no date: \"x\".", 3));
        result.Log.Workouts.ShouldBeEmpty();
    }

    [Fact]
    public void What_the_caller_says_of_the_unit_beats_the_guess()
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Files/Strong/CommasNoUnit.csv"));
        var result = Imported.Stream(file, Imported.Options with { Unit = MassUnit.Pound });

        result.Receipt.Unit.ShouldBe(new UnitFinding(MassUnit.Pound, UnitSource.Option, "said by the caller"));
        result.Lines().ShouldContain("Running (Treadmill): 1800 s 8851 m");
    }
}
