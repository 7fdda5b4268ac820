using System.Text;
using CsCheck;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Interchange.Export;
using Latitude.Interchange.Tests.Export;

namespace Latitude.Interchange.Tests.Formats;

/// <summary>Our own files: what is written is read again.</summary>
public sealed class LatitudeLogTests
{
    [Fact]
    public void Any_log_comes_back_from_JSON_as_it_was() => AnyLog.Logs.Sample(log =>
    {
        var result = Imported.Bytes(Json(log));

        result.Error.ShouldBeNull();
        Json(result.Log).ShouldBe(Json(log));
        result.Log.Workouts.ShouldBe(log.Workouts, WorkoutEquality.Instance);
        result.Log.Bodyweights.ShouldBe(log.Bodyweights);
        (result.Receipt.Rows, result.Receipt.Sets, result.Receipt.LostRows).ShouldBe((log.SetCount, log.SetCount, 0));
    });

    [Fact]
    public void Any_logs_sets_come_back_from_CSV_as_they_were() => AnyLog.Logs.Where(log => log.SetCount > 0).Sample(log =>
    {
        var result = Imported.Text(Csv(log));

        result.Error.ShouldBeNull();
        result.Receipt.Lost.ShouldBeEmpty();
        result.Log.Workouts.SelectMany(SetsOf).ShouldBe(log.Workouts.SelectMany(SetsOf));
    });

    [Fact]
    public void A_note_that_looks_like_a_row_of_the_table_stays_a_note()
    {
        const string Note = "see\n2025-01-01,,,,Row,,,1,work,60,kg,external,8,,,,,,,,,,";
        var log = new TrainingLog([new Workout { Date = new DateOnly(2025, 1, 1), Exercises = [new PerformedExercise { Name = "Row", Sets = [new() { Reps = 8, Note = Note }] }] }], []);

        Imported.Text(Csv(log)).Sets().ShouldBe([new PerformedSet { Reps = 8, Note = Note }]);
    }

    [Fact]
    public void Damage_in_a_field_costs_that_set_and_is_told_with_its_line()
    {
        var result = Imported.File("LatitudeLog/Bad.fields.json");

        result.Error.ShouldBeNull();
        result.Losses().ShouldBe([(12, ImportCodes.BadNumber), (13, ImportCodes.BadNumber), (16, ImportCodes.NoExercise), (19, ImportCodes.BadDate)]);
        result.Log.Workouts.Select(workout => workout.SetCount).ShouldBe([2, 3]);
        result.SetsOf("Row").ShouldBe([new PerformedSet { Load = Load.OfKilograms(60), Reps = 8 }, new PerformedSet { Reps = 12 }]);
        result.Log.Bodyweights.Count.ShouldBe(1);
        // The dates of a bodyweight and of a workout.
        result.Receipt.Guesses.Single().Count.ShouldBe(2);
    }

    [Fact]
    public void A_file_that_was_cut_off_is_refused_with_the_line()
    {
        var error = Imported.File("LatitudeLog/Bad.cut.json").Error!;

        (error.Code, error.Line).ShouldBe((ImportCodes.DamagedJson, 6));
    }

    [Fact]
    public void Other_JSON_is_refused() => Imported.File("LatitudeLog/Bad.other.json").Error!.Code.ShouldBe(ImportCodes.UnknownFormat);

    [Fact]
    public void More_sets_than_allowed_are_refused()
    {
        var log = new TrainingLog([new Workout { Date = new DateOnly(2025, 1, 1), Exercises = [new PerformedExercise { Name = "Row", Sets = [new(), new(), new()] }] }], []);

        Imported.Bytes(Json(log), Imported.Options with { MaximumSets = 2 }).Error!.Code.ShouldBe(ImportCodes.TooManySets);
    }

    private static IEnumerable<(DateOnly, string, string?, PerformedSet)> SetsOf(Workout workout) =>
        from exercise in workout.Exercises
        from set in exercise.Sets
        select (workout.Date, exercise.Name, exercise.Equipment, set);

    private static byte[] Json(TrainingLog log)
    {
        using var stream = new MemoryStream();
        LogJsonWriter.Write(stream, log);
        return stream.ToArray();
    }

    private static string Csv(TrainingLog log)
    {
        var text = new StringWriter(new StringBuilder(), System.Globalization.CultureInfo.InvariantCulture);
        LogCsvWriter.Write(text, log);
        return text.ToString();
    }
}
