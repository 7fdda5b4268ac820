using System.CommandLine;
using Latitude.Cli.Views;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Programs;
using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Programs;
using Latitude.Liftoscript.Simulation;
using Spectre.Console;

namespace Latitude.Cli.Commands;

/// <summary><c>latitude program show NAME</c>: an established routine, whole, week by week.</summary>
internal static class ProgramShowCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "Id or name of a routine, or a part that only one has." };
        var text = new Option<bool>("--text") { Description = "Write its program in Liftoscript, to be saved and changed." };
        var command = new Command("show", "An established routine, whole: reasons, then every workout with its loads.") { name, text };
        command.SetAction(result => Run(result.GetRequiredValue(name), result.GetValue(text)));
        return command;
    }

    private static int Run(string name, bool text)
    {
        var routines = KnowledgeBase.Load().Routines();
        Routine[] found = [.. routines.Where(routine => IsNamed(routine, name))];
        if (found.Length == 0)
        {
            found = [.. routines.Where(routine => Contains(routine.Id, name) || Contains(routine.Name, name))];
        }

        if (found.Length != 1)
        {
            Terminal.Error.WriteLine(found.Length == 0
                ? $"No routine is called '{name}'. 'latitude program list' names them all."
                : $"'{name}' may be {string.Join(", ", found.Select(routine => routine.Id))}.");
            return ExitCodes.Blocked;
        }

        if (text)
        {
            Console.Out.Write(found[0].Program);
            return ExitCodes.Ok;
        }

        RoutineView.Write(Terminal.Out, found[0]);
        // Every routine is played by the tests: one that cannot be read is a bug of ours.
        var program = ProgramReader.Read(found[0].Program).Program ?? throw new InvalidDataException($"The program of '{found[0].Id}' cannot be read.");
        ProgramCalendarView.Write(Terminal.Out, ProgramRun.Start(program), LifterPolicy.Parse("target")!, program.Days.Count);
        return ExitCodes.Ok;
    }

    private static bool IsNamed(Routine routine, string name) =>
        routine.Id.Equals(name, StringComparison.OrdinalIgnoreCase) || routine.Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool Contains(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);
}
