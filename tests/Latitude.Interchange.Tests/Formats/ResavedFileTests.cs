using System.Text;
using Latitude.Domain.Quantities;

namespace Latitude.Interchange.Tests.Formats;

/// <summary>Exports that went through a spreadsheet, a text editor or another language before they came to us.</summary>
public sealed class ResavedFileTests
{
    private const string StrongHeader = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n";
    private const string HevyHeader = "title,start_time,end_time,exercise_title,set_index,set_type,weight_kg,reps,duration_seconds,rpe\n";

    [Fact]
    public void Units_behind_weights_at_signs_before_ratings_and_clocks_instead_of_seconds_are_read()
    {
        var result = Imported.Text(StrongHeader
            + "2024-03-05 18:30:00,Push,Bench Press (Barbell),1,100 kg,5,0,0,,,@8\n"
            + "2024-03-05 18:30:00,Push,Bench Press (Barbell),2,\"82,5 kg\",5,0,0,,,\"8,5\"\n"
            + "2024-03-05 18:30:00,Push,Bench Press (Barbell),3,225lbs,5,0,0,,,\n"
            + "2024-03-05 18:30:00,Push,Plank,1,0,0,0,00:01:30,,,\n");

        result.Lines().ShouldBe([
            "2024-03-05 18:30:00 \"Push\"",
            "Bench Press (Barbell): 100 kg x 5 @8 | 82.5 kg x 5 @8.5 | 225 lb x 5",
            "Plank: 90 s",
        ]);
    }

    [Fact]
    public void Two_files_put_together_repeat_the_header()
    {
        const string Row = "2024-03-05 18:30:00,Push,Bench Press (Barbell),1,60,5,0,0,,,\n";
        var result = Imported.Text(StrongHeader + Row + "\uFEFF" + StrongHeader + Row);

        result.Receipt.Sets.ShouldBe(2);
        result.Receipt.LostRows.ShouldBe(0);
        result.Receipt.OtherRows.ShouldBe(1);
    }

    [Fact]
    public void A_strong_file_whose_workout_names_were_deleted_keeps_its_set_marks()
    {
        var result = Imported.Text("Date,Exercise Name,Set Order,Weight,Reps,Seconds\n"
            + "2024-03-05 18:30:00,Squat (Barbell),W,20,8,0\n"
            + "2024-03-05 18:30:00,Squat (Barbell),Rest Timer,0,0,90\n"
            + "2024-03-05 18:30:00,Squat (Barbell),1,60,8,0\n");

        (result.Receipt.Format, result.Receipt.Sets, result.Receipt.Warmups, result.Receipt.RestTimerRows).ShouldBe(("strong", 2, 1, 1));
    }

    [Theory]
    [InlineData("Treino nº;Data;Nome;Duração (s);Exercício;Ordem;Peso (lbs);Reps;RPE;Distância (metros);Segundos;Notas;Notas do treino", "Aquecimento", "Anotação", MassUnit.Pound)]
    [InlineData("№;Дата;Название;Длительность;Упражнение;Порядок;Вес (кг);Повторения;RPE;Расстояние;Секунды;Заметки;Заметки тренировки", "Разминка", "Заметка", MassUnit.Kilogram)]
    [InlineData("编号;日期;训练名称;时长;动作名称;组次;重量（公斤）;次数;RPE;距离;秒;备注;训练备注", "热身", "备注", MassUnit.Kilogram)]
    public void Units_warmups_and_notes_are_found_in_languages_whose_headings_are_not_known(string header, string warmup, string note, MassUnit unit)
    {
        var result = Imported.Text(header + "\n"
            + $"1;2024-03-05 18:30:00;Push;3900;Bench Press (Barbell);{warmup};40;8;;;;;\n"
            + "1;2024-03-05 18:30:00;Push;3900;Bench Press (Barbell);1;100;8;;;;;\n"
            + $"1;2024-03-05 18:30:00;Push;3900;Bench Press (Barbell);{note};;;;;;a good day;\n");

        (result.Receipt.Sets, result.Receipt.Warmups, result.Receipt.NoteRows).ShouldBe((2, 1, 1));
        result.Receipt.Unit.ShouldBe(new UnitFinding(unit, UnitSource.File, "stated in the file"));
    }

    [Fact]
    public void Hevy_without_set_numbers_and_with_spaces_in_its_headings_is_still_hevy()
    {
        var result = Imported.Text("title,start time,exercise title,set type,weight kg,reps\n"
            + "Push,\"5 Mar 2024, 18:30\",Bench Press (Barbell),warmup,60,8\n"
            + "Push,\"5 Mar 2024, 18:30\",Bench Press (Barbell),Warm Up,60,8\n"
            + "Push,\"5 Mar 2024, 18:30\",Bench Press (Barbell),normal,\"82,5\",8\n");

        result.Lines().ShouldBe(["2024-03-05 18:30:00 \"Push\"", "Bench Press (Barbell): 60 kg x 8 WarmUp | 60 kg x 8 WarmUp | 82.5 kg x 8"]);
        result.Receipt.Format.ShouldBe("hevy");
    }

    [Theory]
    [InlineData("TRUE")]
    [InlineData("WAHR")]
    [InlineData("1")]
    public void Fitbod_saved_again_keeps_its_warmups(string yes)
    {
        var result = Imported.Text("Date,Exercise,Reps,Weight (kg),Duration (s),Distance (m),Incline,Resistance,isWarmup,Note,multiplier\n"
            + $"2024-03-05 18:30,Barbell Bench Press,8,60,0,0,0,0,{yes},,1\n"
            + "2024-03-05 18:30,Barbell Bench Press,8,80,0,0,0,0,FALSE,,1\n");

        (result.Receipt.Format, result.Receipt.Sets, result.Receipt.Warmups).ShouldBe(("fitbod", 2, 1));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Utf16_is_told_by_its_zeros_where_its_mark_is_missing(bool isLittleEndian)
    {
        var text = StrongHeader + "2024-03-05 18:30:00,Push,Bench Press (Barbell),1,60,5,0,0,,,\n";

        Imported.Bytes(new UnicodeEncoding(!isLittleEndian, byteOrderMark: false).GetBytes(text)).Receipt.Sets.ShouldBe(1);
    }

    [Fact]
    public void Numbers_beyond_all_measure_are_lost_and_break_nothing()
    {
        var rows = string.Concat(Enumerable.Repeat("2024-03-05 18:30:00,Push,Run,1,60,5,1,0,,,\n", 4));
        var result = Imported.Text(StrongHeader + rows
            + "2024-03-05 18:30:00,Push,Run,1,0,0,70000000000000000000000000000,0,,,\n"
            + "2024-03-05 18:30:00,Push,Run,1,7e28,5,0,0,,,\n"
            + "2024-03-05 18:30:00,Push,Run,1,999999999999999999,5,999999999999999999,0,,,\n");

        (result.Receipt.Sets, result.Receipt.LostRows, result.Receipt.Implausible).ShouldBe((4, 3, 0));
    }

    [Fact]
    public void Two_rows_on_end_whose_notes_open_a_quote_and_never_close_it_stay_two_sets()
    {
        var result = Imported.Text(StrongHeader
            + "2024-03-05 18:30:00,Push,\"Squat (Barbell)\",1,60,5,0,0,,,\n"
            + "2024-03-05 18:30:00,Push,\"Squat (Barbell)\",2,65,5,0,0,\"slow,,\n"
            + "2024-03-05 18:30:00,Push,\"Squat (Barbell)\",3,70,5,0,0,\"slower,,\n"
            + "2024-03-05 18:30:00,Push,\"Squat (Barbell)\",4,75,5,0,0,,,\n");

        result.Receipt.Sets.ShouldBe(4);
    }

    [Fact]
    public void A_months_name_may_stand_behind_a_weekday_that_looks_like_one()
    {
        Imported.Text(HevyHeader + "Push,\"mar 5 nov 2024, 18:30\",,Squat (Barbell),0,normal,60,5,,\n").Log.Workouts[0].Date.ShouldBe(new DateOnly(2024, 11, 5));
    }

    [Theory]
    [InlineData("45356.7708")]
    [InlineData("45356,7708")]
    [InlineData("5.3.2024 18.30")]
    [InlineData("5. maalisk. 2024 klo 18.30")]
    [InlineData("3月 5, 2024, 18:30")]
    [InlineData("2024年3月5日 18:30")]
    public void Dates_of_spreadsheets_and_of_the_north_and_east_are_read(string date)
    {
        var workout = Imported.Text(HevyHeader + $"Push,\"{date}\",,Squat (Barbell),0,normal,60,5,,\n").Log.Workouts[0];

        workout.Date.ShouldBe(new DateOnly(2024, 3, 5));
        workout.Start!.Value.ToTimeSpan().ShouldBe(new TimeSpan(18, 30, 0), TimeSpan.FromSeconds(5));
    }
}
