using System.CommandLine;
using Latitude.Cli.Json;
using Latitude.Cli.Views;
using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;
using Latitude.Liftoscript.Plans;
using Latitude.Liftoscript.Programs;

namespace Latitude.Cli.Commands;

/// <summary><c>latitude program analyse FILE</c>: what a lifter's own program gives, what it lacks, and the one change that mends most.</summary>
internal static class ProgramAnalyseCommand
{
    private const int MostDays = 7;

    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "A program in Liftoscript." };
        var level = ProgramListCommand.LevelOption();
        var days = new Option<int?>("--days") { Description = "Training days a week, where the program's weeks are not weeks: its workouts are done in turn." };
        days.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1 or > MostDays)
            {
                result.AddError($"--days is a number from 1 to {MostDays}.");
            }
        });
        var json = new Option<bool>("--json") { Description = "Write JSON instead of a page." };
        var command = new Command("analyse", "What your own program gives to the body, what it lacks, and the one change that mends most.") { file, level, days, json };
        command.SetAction(result => Run(result.GetRequiredValue(file), result.GetValue(level), result.GetValue(days), result.GetValue(json)));
        return command;
    }

    private static int Run(FileInfo file, ExperienceLevel level, int? days, bool json)
    {
        if (ProgramFile.Read(file) is not { } text)
        {
            return ExitCodes.Blocked;
        }

        var result = ProgramReader.Read(text);
        if (result.Program is not { } program)
        {
            ProgramView.WriteFindings(Terminal.Error, file.Name, result);
            return ExitCodes.Blocked;
        }

        var shelf = new RoutineShelf(KnowledgeBase.Load());
        var read = PlanReader.Read(program);
        var plan = days is { } week ? read.OnDaysAWeek(week) : read;
        var analysis = shelf.Analyst.Analyse(plan, shelf.Recogniser.Recognise(plan, shelf.Plans), level);
        var change = shelf.Mender.Best(analysis);
        if (json)
        {
            PlanJson.WriteProgram(Console.OpenStandardOutput(), shelf.Knowledge, analysis, change);
        }
        else
        {
            OwnProgramView.Write(Terminal.Out, shelf.Knowledge, file.Name, analysis, change);
        }

        return ExitCodes.Ok;
    }
}
