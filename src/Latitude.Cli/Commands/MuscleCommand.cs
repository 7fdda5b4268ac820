using System.CommandLine;
using Latitude.Cli.Views;
using Latitude.Domain.Anatomy;
using Latitude.Domain.Knowledge;
using Spectre.Console;

namespace Latitude.Cli.Commands;

/// <summary><c>latitude muscle NAME</c>: what a muscle does and which exercises work it.</summary>
internal static class MuscleCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "An id, an anatomical or a plain name, or a part of one: lat_up, \"upper lats\", rhomboid." };
        var command = new Command("muscle", "Explain a muscle or a group: what it does, where it lies, which exercises work it.") { name };
        command.SetAction(result => Run(result.GetRequiredValue(name)));
        return command;
    }

    private static int Run(string name)
    {
        var knowledge = KnowledgeBase.Load();
        var muscles = Find(knowledge.Body, name);
        if (muscles.Count == 0)
        {
            Terminal.Error.WriteLine($"No muscle called '{name}' is known. Known: {string.Join(", ", knowledge.Body.Muscles.Select(muscle => muscle.Id))}.");
            return ExitCodes.Blocked;
        }

        foreach (var muscle in muscles)
        {
            MuscleView.Write(Terminal.Out, knowledge, muscle);
        }

        return ExitCodes.Ok;
    }

    /// <summary>The muscle of that id or name; else the members of the group of that id or name; else all whose name contains the text.</summary>
    private static IReadOnlyList<Muscle> Find(Body body, string name)
    {
        var exact = body.Muscles.Where(muscle => Is(muscle.Id, name) || Is(muscle.Name, name) || Is(muscle.PlainName, name)).ToArray();
        if (exact.Length > 0)
        {
            return exact;
        }

        var groups = body.Groups.Where(group => Is(group.Id, name) || Is(group.Name, name)).SelectMany(group => group.Members).ToArray();
        return groups.Length > 0
            ? groups
            : [.. body.Muscles.Where(muscle => Contains(muscle.Name, name) || Contains(muscle.PlainName, name))];
    }

    private static bool Is(string text, string name) => string.Equals(text, name, StringComparison.OrdinalIgnoreCase);

    private static bool Contains(string text, string name) => text.Contains(name, StringComparison.OrdinalIgnoreCase);
}
