using System.CommandLine;
using Latitude.Cli.Json;
using Latitude.Cli.Views;
using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Programs;

namespace Latitude.Cli.Commands;

/// <summary><c>latitude program list</c>: the established routines, or those that fit.</summary>
internal static class ProgramListCommand
{
    public static Command Create()
    {
        var level = new Option<ExperienceLevel?>("--level") { Description = "Only routines for this level." };
        var days = new Option<int?>("--days") { Description = "At most so many training days a week." };
        var minutes = new Option<int?>("--minutes") { Description = "At most so many minutes a session." };
        var goal = new Option<RoutineGoal?>("--goal") { Description = "Only routines made for it." };
        var equipment = new Option<string[]>("--equipment")
        {
            Description = "Only routines that need nothing else: barbell, bench, \"pull-up bar\" …",
            AllowMultipleArgumentsPerToken = true,
        };
        var json = new Option<bool>("--json") { Description = "Write JSON instead of a page." };
        var command = new Command("list", "The established routines, or those that fit, and what each does for the back.") { level, days, minutes, goal, equipment, json };
        command.SetAction(result =>
        {
            var wanted = new RoutineFilter(
                result.GetValue(level), result.GetValue(days), result.GetValue(minutes), result.GetValue(goal), result.GetValue(equipment) ?? []);
            return Run([.. KnowledgeBase.Load().Routines().Where(wanted.Fits)], result.GetValue(json));
        });
        return command;
    }

    private static int Run(Routine[] routines, bool json)
    {
        Array.Sort(routines, static (left, right) => (left.Level, left.Days, left.Minutes).CompareTo((right.Level, right.Days, right.Minutes)));
        if (json)
        {
            RoutineJson.Write(Console.OpenStandardOutput(), routines);
        }
        else
        {
            RoutineView.WriteList(Terminal.Out, routines);
        }

        return ExitCodes.Ok;
    }
}
