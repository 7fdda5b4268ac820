namespace Latitude.Interchange.Tests.Formats;

public sealed class FitNotesFileTests
{
    [Fact]
    public void Identical_rows_are_sets_of_their_own() =>
        Imported.File("FitNotes/AndroidOld.csv").Lines().ShouldBe(
            ["2019-06-07", "Lat Pulldown: 150 lb x 10 | 150 lb x 10", "Treadmill: 930 s 2414 m // warm, windy"]);

    [Fact]
    public void An_unquoted_comma_in_a_name_shifts_nothing()
    {
        var result = Imported.File("FitNotes/AndroidNew.csv");

        // 132.28 lb are 60.001 kg: entered as 60.
        result.Lines().ShouldBe(
            ["2025-04-29", "Overhead Press (Each Side, Dumbbells): 8 kg x 5", "Plank: 60 s", "2025-04-30", "Barbell Row: 60 kg x 8"]);
        result.Receipt.Guesses.ShouldContain(guess => guess.Code == "repair" && guess.Count == 1);
    }

    [Fact]
    public void FitNotes_2_has_both_units_kinds_and_ratings() =>
        Imported.File("FitNotes/FitNotes2.csv").Lines().ShouldBe(["2025-01-02", "Barbell Row: 62.5 kg x 8 WarmUp // slow | 80 kg x 6 @8 rir 1"]);

    [Fact]
    public void Sets_from_iOS_done_failed_and_not_started()
    {
        var result = Imported.File("FitNotesIos/Sets.csv");

        result.Lines().ShouldBe(
        [
            "2025-02-23 10:13:53 offset 00:00:00 for 00:54:54 \"Push\" at 94 kg",
            "Bench Press [Barbell]: 40 kg x 5 WarmUp | 82.5 kg x 5 @9 rir 0 // good | 90 kg x 1 Failure",
            "Plank: 30 s",
        ]);
        (result.Receipt.Rows, result.Receipt.Sets, result.Receipt.NotDoneRows).ShouldBe((5, 4, 1));
    }
}
