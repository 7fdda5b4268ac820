using Latitude.Domain.Programs;
using Spectre.Console;

namespace Latitude.Cli.Views;

/// <summary>Established routines as a list and as a page.</summary>
internal static class RoutineView
{
    public static void WriteList(IAnsiConsole console, IReadOnlyList<Routine> routines)
    {
        if (routines.Count == 0)
        {
            console.WriteLine("No established routine fits all of that. Leave something out.");
            return;
        }

        foreach (var routine in routines)
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"[bold]{routine.Name}[/]  [dim]{routine.Id}[/]");
            Paragraph(console, Terms(routine));
            Paragraph(console, routine.Summary);
            Paragraph(console, routine.Back);
        }
    }

    public static void Write(IAnsiConsole console, Routine routine)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{routine.Name}[/]  [dim]{routine.Id}, by {routine.Author}[/]");
        Paragraph(console, Terms(routine));
        Paragraph(console, $"needs {string.Join(", ", routine.Equipment)}");
        Paragraph(console, routine.Summary);
        Section(console, "For it", Palette.Back, routine.For);
        Section(console, "Against it", Palette.Warn, routine.Against);
        Section(console, "For the back", Palette.Back, [routine.Back]);
        Section(console, "Source", Palette.Back, [routine.Source]);
    }

    private static string Terms(Routine routine)
    {
        var goal = routine.Goal switch
        {
            RoutineGoal.Strength => "for strength",
            RoutineGoal.Size => "for size",
            RoutineGoal.Both => "for strength and size",
            _ => "all-round",
        };
        return $"{routine.Level.ToString().ToLowerInvariant()} · {routine.Days} days a week · about {routine.Minutes} minutes · {goal}";
    }

    private static void Section(IAnsiConsole console, string title, string colour, IReadOnlyList<string> lines)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[{colour}]{title}[/]");
        foreach (var line in lines)
        {
            Paragraph(console, line);
        }
    }

    private static void Paragraph(IAnsiConsole console, string text) => console.Write(new Padder(new Text(text), new Padding(2, 0, 0, 0)));
}
