using System.CommandLine;
using Latitude.Cli.Json;
using Latitude.Cli.Views;
using Latitude.Domain.Coaching.Plans;
using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Programs;
using Latitude.Liftoscript;
using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Programs;
using Latitude.Liftoscript.Simulation;
using Spectre.Console;

namespace Latitude.Cli.Commands;

/// <summary><c>latitude program show NAME</c>: an established routine, whole: reasons, what it gives, week by week.</summary>
internal static class ProgramShowCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "Id or name of a routine, or a part that only one has." };
        var level = new Option<ExperienceLevel?>("--level") { Description = "Your level; that of the routine where left out." };
        var text = new Option<bool>("--text") { Description = "Write its program in Liftoscript, to be saved and changed." };
        var json = new Option<bool>("--json") { Description = "Write facts, reasons and analysis as JSON." };
        var gym = new GymOptions();
        var command = new Command("show", "An established routine, whole: reasons, what it gives to the body, then every workout with its loads.") { name, level, text, json };
        gym.AddTo(command);
        command.SetAction(result => gym.Read(result) is { } choice
            ? Run(result.GetRequiredValue(name), result.GetValue(level), result.GetValue(text), result.GetValue(json), choice)
            : ExitCodes.Misuse);
        return command;
    }

    private static int Run(string name, ExperienceLevel? level, bool text, bool json, GymChoice gym)
    {
        var shelf = new RoutineShelf(KnowledgeBase.Load());
        if (Find(shelf.Routines, name) is not { } routine)
        {
            return ExitCodes.Blocked;
        }

        if (text)
        {
            Console.Out.Write(routine.Program);
            return ExitCodes.Ok;
        }

        var wishes = new LifterWishes { Level = level ?? routine.Level };
        var offer = shelf.Ranker.Weigh(RoutineShelf.Plan(routine), wishes);
        var refusal = RoutineRanker.Refuse(offer, wishes);
        if (json)
        {
            PlanJson.WriteRoutine(Console.OpenStandardOutput(), shelf.Knowledge, offer, refusal);
            return ExitCodes.Ok;
        }

        RoutineView.Write(Terminal.Out, offer, refusal);
        PlanView.Write(Terminal.Out, shelf.Knowledge, offer.Analysis);
        // Its program was read for the analysis: it is there.
        var program = ProgramReader.Read(routine.Program).Program!;
        var run = ProgramRun.Start(program, gym.Lifter(new LifterSettings()));
        SubstitutionView.Write(Terminal.Out, gym.Substitute(run, wishes.Level), gym.Wishes.AtHand);
        ProgramCalendarView.Write(Terminal.Out, run, LifterPolicy.Parse("target")!, program.Days.Count);
        return ExitCodes.Ok;
    }

    private static Routine? Find(IReadOnlyList<Routine> routines, string name)
    {
        Routine[] found = [.. routines.Where(routine => IsNamed(routine, name))];
        if (found.Length == 0)
        {
            found = [.. routines.Where(routine => Contains(routine.Id, name) || Contains(routine.Name, name))];
        }

        if (found.Length == 1)
        {
            return found[0];
        }

        Terminal.Error.WriteLine(found.Length == 0
            ? $"No routine is called '{name}'. 'latitude program list' names them all."
            : $"'{name}' may be {string.Join(", ", found.Select(routine => routine.Id))}.");
        return null;
    }

    private static bool IsNamed(Routine routine, string name) =>
        routine.Id.Equals(name, StringComparison.OrdinalIgnoreCase) || routine.Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool Contains(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);
}
