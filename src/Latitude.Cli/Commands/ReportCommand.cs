using System.CommandLine;
using Latitude.Cli.Json;
using Latitude.Cli.Views;
using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Levels;
using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Quantities;

namespace Latitude.Cli.Commands;

/// <summary><c>latitude report LOG…</c>: the verdict on one or more exports.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var logs = LogArgument.Of("Exports of training apps, own tables, or folders of them.");
        var json = new Option<bool>("--json") { Description = "Write JSON instead of a page." };
        var why = new Option<bool>("--why") { Description = "After each statement: guide row, numbers, evidence and sources." };
        var unit = new Option<string?>("--unit") { Description = "kg or lb: the unit to show, and that of files that do not say theirs." };
        unit.AcceptOnlyFromAmong("kg", "lb");
        var from = DateOption.Create("--from", "First day that counts, yyyy-MM-dd: for habits, strength and records too.");
        var to = DateOption.Create("--to", "Last day that counts, yyyy-MM-dd; the verdict is about the four weeks up to it.");
        var level = new Option<ExperienceLevel?>("--level") { Description = "Your level, where you know better than the log." };
        var bodyweight = BodyweightOption.Create();
        var command = new Command("report", "Judge a training log: back against front, what is missing, what to add, how strong.")
        {
            logs, json, why, unit, from, to, level, bodyweight,
        };
        command.SetAction(result => Run(new ReportRequest
        {
            Files = result.GetRequiredValue(logs),
            Json = result.GetValue(json),
            Why = result.GetValue(why),
            Unit = result.GetValue(unit) switch { "kg" => MassUnit.Kilogram, "lb" => MassUnit.Pound, _ => null },
            Bodyweight = result.GetValue(bodyweight),
            Options = new ReportOptions { Lifter = new LifterFacts { Level = result.GetValue(level) }, From = result.GetValue(from), To = result.GetValue(to), Today = Today() },
        }));
        return command;
    }

    private static DateOnly Today() => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    private static int Run(ReportRequest request)
    {
        var knowledge = KnowledgeBase.Load();
        var reading = LogReading.Read(request, knowledge.Names);
        var page = ReportPage.Make(request, knowledge, reading);
        if (request.Json)
        {
            ReportJson.Write(Console.OpenStandardOutput(), page);
        }
        else
        {
            ReportView.Write(Terminal.Out, page);
        }

        return reading.Files.Any(file => file.Error is not null) || page.Report is null ? ExitCodes.Blocked : ExitCodes.Ok;
    }
}
