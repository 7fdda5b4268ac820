using System.CommandLine;
using Latitude.Cli.Json;
using Latitude.Cli.Views;
using Latitude.Domain.Coaching.Plans;
using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Programs;

namespace Latitude.Cli.Commands;

/// <summary><c>latitude program list</c>: the established routines that suit a lifter, the best first, and why.</summary>
internal static class ProgramListCommand
{
    public static Command Create()
    {
        var level = LevelOption();
        var days = new Option<int?>("--days") { Description = "Training days a week, at most." };
        var minutes = new Option<int?>("--minutes") { Description = "Minutes a session, at most." };
        var goal = new Option<RoutineGoal?>("--goal") { Description = "What you train for." };
        var equipment = new Option<string[]>("--equipment")
        {
            Description = "All that there is: barbell, bench, \"pull-up bar\" … Everything where left out.",
            AllowMultipleArgumentsPerToken = true,
        };
        var json = new Option<bool>("--json") { Description = "Write JSON instead of a page." };
        var command = new Command("list", "The established routines that suit you, the best first, with the reasons.") { level, days, minutes, goal, equipment, json };
        command.SetAction(result => Run(
            new LifterWishes
            {
                Level = result.GetValue(level),
                Days = result.GetValue(days),
                Minutes = result.GetValue(minutes),
                Goal = result.GetValue(goal),
                Equipment = result.GetValue(equipment) ?? [],
            },
            result.GetValue(json)));
        return command;
    }

    public static Option<ExperienceLevel> LevelOption() => new("--level")
    {
        Description = "Your level. Beginner: the smallest step up works every session; intermediate: every week; advanced: over months.",
        DefaultValueFactory = _ => ExperienceLevel.Beginner,
    };

    private static int Run(LifterWishes wishes, bool json)
    {
        var shelf = new RoutineShelf(KnowledgeBase.Load());
        var ranking = shelf.Ranker.Rank(shelf.Plans, wishes);
        if (json)
        {
            PlanJson.WriteRanking(Console.OpenStandardOutput(), ranking);
        }
        else
        {
            RankingView.Write(Terminal.Out, ranking);
        }

        return ExitCodes.Ok;
    }
}
