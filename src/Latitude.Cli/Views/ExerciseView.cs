using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;
using Latitude.Words;
using Spectre.Console;

namespace Latitude.Cli.Views;

/// <summary>An exercise as a page.</summary>
internal static class ExerciseView
{
    public static void Write(IAnsiConsole console, KnowledgeBase knowledge, Exercise exercise)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{exercise.Name}[/]  [dim]{exercise.Id}[/]");
        if (exercise.TopFiveRank is not null)
        {
            console.MarkupLine($"[{Palette.Back}]One of the guide's five most effective back exercises.[/]");
        }

        var technique = knowledge.Technique(exercise);
        if (technique is not null)
        {
            Paragraph(console, technique.Why);
            Steps(console, "Set up", technique.Setup);
            Steps(console, "Do", technique.Execution);
            Steps(console, "Think", technique.Cues);
            Faults(console, technique);
            Steps(console, "Exceptions", technique.Exceptions);
        }

        WriteFacts(console, knowledge, exercise);
    }

    private static void WriteFacts(IAnsiConsole console, KnowledgeBase knowledge, Exercise exercise)
    {
        Title(console, "Works");
        foreach (var share in exercise.Muscles.GroupBy(muscle => muscle.Share))
        {
            Fact(console, ShareWords.Label(share.Key), Numbers.List([.. share.Select(muscle => muscle.Muscle.PlainName)]));
        }

        Fact(console, "moves", Numbers.List([.. exercise.Actions.Select(trained => trained.Action.Name.ToLowerInvariant() + (trained.Isometric ? " (held)" : ""))]));
        Title(console, "Facts");
        Fact(console, "pattern", exercise.Pattern.Name.ToLowerInvariant());
        Fact(console, "counts for", ExerciseWords.Side(exercise.Side));
        Fact(console, "load", ExerciseWords.LoadType(exercise));
        Fact(console, "needs", exercise.Equipment.Count == 0 ? "nothing" : Numbers.List(exercise.Equipment));
        Fact(console, "range", $"{exercise.Reps.Low}–{exercise.Reps.High} {(exercise.Reps.InSeconds ? "seconds" : "reps")}{(exercise.IsUnilateral ? " a side" : "")}");
        Fact(console, "step", exercise.SmallestStep);
        Fact(console, "spine", $"{ExerciseWords.Spine(exercise.SpineRule)}; load on it {exercise.SpinalLoad.ToString().ToLowerInvariant()}");
        Fact(console, "level", $"from {exercise.MinimumLevel.ToString().ToLowerInvariant()} on");
        WriteLadder(console, knowledge, exercise);
        if (exercise.Note.Length > 0)
        {
            Fact(console, "note", exercise.Note);
        }

        Sources(console, knowledge, exercise.Sources);
    }

    private static void WriteLadder(IAnsiConsole console, KnowledgeBase knowledge, Exercise exercise)
    {
        if (exercise.Rung is not { } rung)
        {
            return;
        }

        var ladder = knowledge.Exercises.All.Where(other => other.Rung?.Ladder == rung.Ladder).ToArray();
        var easier = ladder.Where(other => other.Rung!.Value.Rung < rung.Rung).OrderByDescending(other => other.Rung!.Value.Rung).Take(2);
        var harder = ladder.Where(other => other.Rung!.Value.Rung > rung.Rung).OrderBy(other => other.Rung!.Value.Rung).Take(2);
        Fact(console, "easier", Names(easier));
        Fact(console, "harder", Names(harder));
    }

    private static string Names(IEnumerable<Exercise> exercises)
    {
        var names = exercises.Select(ExerciseWords.InSentence).ToArray();
        return names.Length == 0 ? "–" : string.Join(", ", names);
    }

    private static void Steps(IAnsiConsole console, string title, IReadOnlyList<string> steps)
    {
        if (steps.Count == 0)
        {
            return;
        }

        Title(console, title);
        foreach (var step in steps)
        {
            Item(console, Markup.Escape(step));
        }
    }

    private static void Faults(IAnsiConsole console, Technique technique)
    {
        Title(console, "Faults");
        foreach (var fault in technique.Faults)
        {
            Item(console, $"{Markup.Escape(fault.Fault)} [dim]→[/] {Markup.Escape(fault.Fix)}");
        }
    }

    internal static void Title(IAnsiConsole console, string title)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{title}[/]");
    }

    internal static void Fact(IAnsiConsole console, string label, string text)
    {
        var grid = new Grid().AddColumn(new GridColumn().Width(12).PadLeft(2).PadRight(1)).AddColumn(new GridColumn().PadRight(0));
        grid.AddRow(new Markup($"[dim]{Markup.Escape(label)}[/]"), new Markup(Markup.Escape(text)));
        console.Write(grid);
    }

    private static void Item(IAnsiConsole console, string markup)
    {
        var grid = new Grid().AddColumn(new GridColumn().Width(1).PadLeft(2).PadRight(1)).AddColumn(new GridColumn().PadRight(0));
        grid.AddRow(new Markup($"[{Palette.Back}]·[/]"), new Markup(markup));
        console.Write(grid);
    }

    internal static void Sources(IAnsiConsole console, KnowledgeBase knowledge, IReadOnlyList<string> ids)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            Fact(console, i == 0 ? "sources" : "", knowledge.Source(ids[i]).Citation);
        }
    }

    internal static void Paragraph(IAnsiConsole console, string text) => console.Write(new Markup(Markup.Escape(text) + "\n"));
}
