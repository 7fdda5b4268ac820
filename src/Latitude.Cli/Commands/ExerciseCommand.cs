using System.CommandLine;
using Latitude.Cli.Views;
using Latitude.Domain.Knowledge;
using Spectre.Console;

namespace Latitude.Cli.Commands;

/// <summary><c>latitude exercise NAME</c>: how to do an exercise, what it works and why.</summary>
internal static class ExerciseCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "Any name: \"Bent Over Row (Barbell)\", barbell_row, \"Kreuzheben\"." };
        var command = new Command("exercise", "Explain an exercise: set-up, execution, cues, faults, muscles, why.") { name };
        command.SetAction(result => Run(result.GetRequiredValue(name)));
        return command;
    }

    private static int Run(string name)
    {
        var knowledge = KnowledgeBase.Load();
        var match = knowledge.Names.Resolve(name);
        if (match.Exercise is not { } exercise)
        {
            Terminal.Error.WriteLine(match.Pattern is { } pattern
                ? $"No exercise called '{name}' is known, only that it is a kind of movement: {pattern.Name}."
                : $"No exercise called '{name}' is known.");
            return ExitCodes.Blocked;
        }

        ExerciseView.Write(Terminal.Out, knowledge, exercise);
        return ExitCodes.Ok;
    }
}
