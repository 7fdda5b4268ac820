using Latitude.Domain.Quantities;

namespace Latitude.Interchange.Tests.Formats;

/// <summary>What lifters do in tables of their own.</summary>
public sealed class OwnTableHabitsTests
{
    [Theory]
    [InlineData("Datum;Übung;Satz;Gewicht (kg);Wdh\n05.03.2024;Bankdrücken;1;82,5;8\n", 1)]
    [InlineData("Date;Exercice;Séries;Répétitions;Poids (kg)\n05/03/2024;Développé couché;3;10;82,5\n", 3)]
    [InlineData("Data;Exercício;Séries;Repetições;Carga (kg)\n05/03/2024;Supino reto;3;10;82,5\n", 3)]
    [InlineData("Data;Ćwiczenie;Seria;Ciężar (kg);Powtórzenia\n05.03.2024;Wyciskanie sztangi leżąc;1;82,5;10\n", 1)]
    [InlineData("Datum;Övning;Set;Vikt (kg);Reps\n2024-03-05;Bänkpress;1;82,5;10\n", 1)]
    [InlineData("Tarih;Egzersiz;Set;Ağırlık (kg);Tekrar\n05.03.2024;Bench Press;1;82,5;10\n", 1)]
    [InlineData("Dato;Øvelse;Sett;Vekt (kg);Reps\n05.03.2024;Benkpress;1;82,5;10\n", 1)]
    public void Headings_with_accents_are_recognised(string text, int sets)
    {
        var result = Imported.Text(text);

        result.Error.ShouldBeNull();
        result.Receipt.Sets.ShouldBe(sets);
        result.Log.Workouts[0].Date.ShouldBe(new DateOnly(2024, 3, 5));
        result.Log.Workouts[0].Exercises[0].Sets[0].Load.ShouldBe(new Load(82.5m, MassUnit.Kilogram));
    }

    [Fact]
    public void A_column_of_yes_and_no_tells_warmups()
    {
        var result = Imported.Text("date,exercise,weight_kg,reps,is_warmup\n"
            + "2024-03-05,Bench Press,40,8,TRUE\n2024-03-05,Bench Press,50,8,1\n2024-03-05,Bench Press,80,8,FALSE\n2024-03-05,Bench Press,80,8,0\n2024-03-05,Bench Press,80,8,\n");

        (result.Receipt.Sets, result.Receipt.Warmups).ShouldBe((5, 2));
    }

    [Fact]
    public void Cells_left_blank_repeat_the_row_above()
    {
        var result = Imported.Text("Date,Exercise,Weight kg,Reps\n2024-03-05,Bench Press,60,5\n,,62.5,5\n,Squat,80,5\n2024-03-07,Bench Press,60,5\n");

        result.Lines().ShouldBe(["2024-03-05", "Bench Press: 60 kg x 5 | 62.5 kg x 5", "Squat: 80 kg x 5", "2024-03-07", "Bench Press: 60 kg x 5"]);
        result.Receipt.Guesses.ShouldContain(new ImportGuess("repair", "blank cells of date and exercise repeat the row above", 2));
    }

    [Fact]
    public void A_blank_exercise_on_a_dated_row_is_lost_not_repeated()
    {
        var result = Imported.Text("Date,Exercise,Weight kg,Reps\n2024-03-05,Bench Press,60,5\n2024-03-05,,60,5\n2024-03-05,Bench Press,60,5\n");

        (result.Receipt.Sets, result.Receipt.LostRows).ShouldBe((2, 1));
        result.Receipt.Lost[0].ShouldBe(new LostRow(3, "no-exercise", "no exercise is named"));
    }

    [Fact]
    public void A_title_and_blank_rows_may_stand_above_the_header()
    {
        var result = Imported.Text("My training log 2024,,,\n,,,\nDate,Exercise,Weight kg,Reps\n2024-03-05,Bench Press,60,5\n");

        result.Lines().ShouldBe(["2024-03-05", "Bench Press: 60 kg x 5"]);
        result.Receipt.Rows.ShouldBe(1);
    }

    [Fact]
    public void Reps_are_listed_with_commas_or_have_words_behind_them()
    {
        var result = Imported.Text("date,exercise,weight_kg,reps\n2024-03-05,Bench Press,60,\"10,8\"\n2024-03-05,Squat,60,\"10, 8\"\n2024-03-05,Deadlift,60,\"8,0\"\n"
            + "2024-03-05,Row,60,12+\n2024-03-05,Curl,20,10 reps\n");

        result.Lines().ShouldBe([
            "2024-03-05",
            "Bench Press: 60 kg x 10 | 60 kg x 8",
            "Squat: 60 kg x 10 | 60 kg x 8",
            "Deadlift: 60 kg x 8",
            "Row: 60 kg x 12",
            "Curl: 20 kg x 10",
        ]);
    }

    [Fact]
    public void Sets_and_reps_in_one_cell_go_with_the_weight_beside_them() =>
        Imported.Text("Date,Exercise,Sets x Reps,Weight (lb)\n2024-03-05,Bench Press,3x10,135\n").Lines()
            .ShouldBe(["2024-03-05", "Bench Press: 135 lb x 10 | 135 lb x 10 | 135 lb x 10"]);

    [Fact]
    public void Times_within_the_first_hour_of_the_day_are_how_long_not_when()
    {
        var result = Imported.Text("Date,Exercise,Weight (kg),Reps,Time\n2024-03-05,Plank,,,0:01:30\n2024-03-05,Bench Press,60,8,\n2024-03-05,Plank,,,0:02:00\n");

        result.Lines().ShouldBe(["2024-03-05", "Plank: 90 s", "Bench Press: 60 kg x 8", "Plank: 120 s"]);
    }

    [Fact]
    public void Weights_that_only_the_strongest_lift_in_kilograms_are_pounds()
    {
        // By their last digits alone these would be kilograms: a third of them ends in 2.5.
        var rows = string.Concat(Enumerable.Range(0, 3).Select(i => FormattableString.Invariant(
            $"2024-03-{i + 1:00},Back Squat,,{320 + (2.5m * i)},5\n2024-03-{i + 1:00},Bench Press,Barbell,{200 + (2.5m * i)},5\n2024-03-{i + 1:00},Deadlift,Barbell,{340 + (2.5m * i)},5\n")));
        var unit = Imported.Text("Date,Exercise,Equipment,Weight,Reps\n" + rows).Receipt.Unit;

        (unit.Value, unit.Source).ShouldBe((MassUnit.Pound, UnitSource.Guess));
    }

    [Fact]
    public void The_same_steps_at_everyday_weights_are_kilograms()
    {
        var rows = string.Concat(Enumerable.Range(0, 20).Select(i => FormattableString.Invariant(
            $"2024-03-{i + 1:00},Back Squat,,{60 + (2.5m * i)},5\n2024-03-{i + 1:00},Bench Press,Barbell,{40 + (2.5m * i)},5\n2024-03-{i + 1:00},Deadlift,Barbell,{70 + (2.5m * i)},5\n")));

        Imported.Text("Date,Exercise,Equipment,Weight,Reps\n" + rows).Receipt.Unit.Value.ShouldBe(MassUnit.Kilogram);
    }
}
