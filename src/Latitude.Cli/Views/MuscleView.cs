using Latitude.Domain.Anatomy;
using Latitude.Domain.Coaching;
using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;
using Latitude.Words;
using Spectre.Console;

namespace Latitude.Cli.Views;

/// <summary>A muscle as a page.</summary>
internal static class MuscleView
{
    private const int MostExercises = 8;

    public static void Write(IAnsiConsole console, KnowledgeBase knowledge, Muscle muscle)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{muscle.Name}[/]  [dim]{muscle.Id}[/]");
        ExerciseView.Fact(console, "called", muscle.PlainName);
        ExerciseView.Fact(console, "lies", $"on the {muscle.Side.ToString().ToLowerInvariant()} of the body");
        ExerciseView.Fact(console, "from → to", muscle.Attachments);
        ExerciseView.Fact(console, "does", Numbers.List([.. muscle.Actions.Select(action => action.Name.ToLowerInvariant())]));
        if (muscle.Note.Length > 0)
        {
            ExerciseView.Fact(console, "note", muscle.Note);
        }

        WriteDoses(console, knowledge, muscle);
        WriteExercises(console, knowledge, muscle, 1, "Worked directly by");
        WriteExercises(console, knowledge, muscle, 0.5, "Half a set from");
        ExerciseView.Sources(console, knowledge, muscle.Sources);
    }

    private static void WriteDoses(IAnsiConsole console, KnowledgeBase knowledge, Muscle muscle)
    {
        var group = knowledge.Body.GroupOf(muscle);
        if (group is null)
        {
            return;
        }

        var bands = Enum.GetValues<ExperienceLevel>()
            .Select(level => knowledge.Doses.Band(group, level))
            .OfType<DoseBand>()
            .Select(band => $"{band.Level.ToString().ToLowerInvariant()} {Numbers.Weekly(band.Low)}–{Numbers.Weekly(band.High)}")
            .ToArray();
        if (bands.Length > 0)
        {
            ExerciseView.Fact(console, "sets a week", $"{string.Join(", ", bands)} (counted for {group.Name.ToLowerInvariant()})");
        }
    }

    private static void WriteExercises(IAnsiConsole console, KnowledgeBase knowledge, Muscle muscle, double share, string title)
    {
        var exercises = knowledge.Exercises.All
            .Where(exercise => exercise.Muscles.Any(one => one.Muscle == muscle && one.Share == share))
            .OrderBy(exercise => exercise.TopFiveRank ?? 9)
            .ThenBy(exercise => exercise.MinimumLevel)
            .ThenBy(exercise => exercise.Index)
            .ToArray();
        if (exercises.Length == 0)
        {
            return;
        }

        ExerciseView.Title(console, title);
        var names = exercises.Take(MostExercises).Select(ExerciseWords.InSentence);
        var more = exercises.Length > MostExercises ? $" and {exercises.Length - MostExercises} more" : "";
        console.Write(new Padder(new Text(string.Join(", ", names) + more), new Padding(2, 0, 0, 0)));
    }
}
