using System.Globalization;
using System.Text;
using Latitude.Domain.Exercises.Naming;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.Interchange.Tests;

/// <summary>Imports the small files of this project and texts, and puts a log into lines that read at a glance.</summary>
internal static class Imported
{
    private static readonly ExerciseNames Names = KnowledgeBase.Load().Names;

    public static ImportOptions Options => new() { Names = Names };

    public static ImportResult File(string file, ImportOptions? options = null)
    {
        using var stream = System.IO.File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Files", file));
        return Stream(stream, options);
    }

    public static ImportResult Text(string text) => Bytes(Encoding.UTF8.GetBytes(text));

    public static ImportResult Bytes(byte[] bytes, ImportOptions? options = null) => Stream(new MemoryStream(bytes), options);

    public static ImportResult Stream(Stream stream, ImportOptions? options = null)
    {
        var result = LogImporter.Import(stream, "file", options ?? Options);
        var receipt = result.Receipt;
        (receipt.SetRows + receipt.MetadataRows + receipt.LostRows).ShouldBe(receipt.Rows, "the receipt must add up");
        return result;
    }

    public static IEnumerable<PerformedSet> Sets(this ImportResult result) => result.Log.Workouts.SelectMany(workout => workout.Exercises).SelectMany(exercise => exercise.Sets);

    public static IEnumerable<PerformedSet> SetsOf(this ImportResult result, string exercise) =>
        result.Log.Workouts.SelectMany(workout => workout.Exercises).Where(performed => performed.Name == exercise).SelectMany(performed => performed.Sets);

    /// <summary>What was lost: line and code.</summary>
    public static IEnumerable<(int Line, string Code)> Losses(this ImportResult result) => result.Receipt.Lost.Select(row => (row.Line, row.Code));

    /// <summary>One line a workout, one an exercise: <c>Squat // note: 100 kg × 5 @8 | 45 s</c>.</summary>
    public static string[] Lines(this ImportResult result)
    {
        result.Error.ShouldBeNull();
        return [.. result.Log.Workouts.SelectMany(workout => workout.Exercises.Select(Line).Prepend(Line(workout)))];
    }

    private static string Line(Workout workout)
    {
        var start = workout.Start is { } time ? time.ToString(" HH:mm:ss", CultureInfo.InvariantCulture) : "";
        var line = workout.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + start;
        line += workout.UtcOffset is { } offset ? $" offset {offset:c}" : "";
        line += workout.Duration is { } duration ? $" for {duration:c}" : "";
        line += workout.Title.Length > 0 ? $" \"{workout.Title}\"" : "";
        line += workout.Bodyweight is { } bodyweight ? $" at {bodyweight}" : "";
        return line + (workout.Note is { } note ? $" // {note}" : "");
    }

    private static string Line(PerformedExercise exercise) =>
        exercise.Name
        + (exercise.Equipment is { } equipment ? $" [{equipment}]" : "")
        + (exercise.Superset is { } superset ? $" superset {superset}" : "")
        + (exercise.Note is { } note ? $" // {note}" : "")
        + ": " + string.Join(" | ", exercise.Sets.Select(Words));

    private static string Words(PerformedSet set)
    {
        var words = new List<string>();
        if (set.Load is { } load)
        {
            var sign = set.LoadKind switch { LoadKind.Added => "+", LoadKind.Assistance => "-", _ => "" };
            words.Add(sign + load.Value.ToString(CultureInfo.InvariantCulture) + (load.Unit == MassUnit.Kilogram ? " kg" : " lb"));
        }

        Add(words, set.Reps is { } reps ? $"x {reps}" : null);
        Add(words, set.Rpe is { } rpe ? $"@{rpe}" : null);
        Add(words, set.RepsInReserve is { } reserve ? $"rir {reserve}" : null);
        Add(words, set.Duration is { } duration ? $"{duration.TotalSeconds:0} s" : null);
        Add(words, set.Distance is { } distance ? $"{distance.Metres:0} m" : null);
        Add(words, set.Kind == SetKind.Work ? null : set.Kind.ToString());
        Add(words, set.IsImplausible ? "implausible" : null);
        Add(words, set.Note is { } note ? $"// {note}" : null);
        return string.Join(' ', words);
    }

    private static void Add(List<string> words, string? word)
    {
        if (word is not null)
        {
            words.Add(word);
        }
    }
}
