using System.CommandLine;
using System.Globalization;
using Latitude.Cli.Json;
using Latitude.Cli.Views;
using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Advising;
using Latitude.Domain.Coaching.Levels;
using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.Cli.Commands;

/// <summary><c>latitude coach LOG…</c>: the three things to do next, the level with its reasons, and what to load next.</summary>
internal static class CoachCommand
{
    public static Command Create()
    {
        var logs = LogArgument.Of("Exports of training apps, own tables, or folders of them, of one lifter.");
        var json = new Option<bool>("--json") { Description = "Write JSON instead of a page (docs/coach.md)." };
        var why = new Option<bool>("--why") { Description = "After each thing: guide row, evidence, numbers and sources; and what was found but is not said now." };
        var unit = new Option<string?>("--unit") { Description = "kg or lb: the unit to show, and that of files that do not say theirs." };
        unit.AcceptOnlyFromAmong("kg", "lb");
        var level = new Option<ExperienceLevel?>("--level") { Description = "Your level, where you know better than the log." };
        var days = Whole("--days", "Days a week that you can train.", 1, 7);
        var equipment = new Option<string[]>("--equipment") { Description = "What you can train with, e.g. barbell dumbbell bench.", AllowMultipleArgumentsPerToken = true };
        var sex = new Option<Sex?>("--sex") { Description = "Female or male: the strength standards to be held against." };
        var born = Whole("--born", "Year of birth: standards fall from 40 on.", 1900, 2100);
        var bodyweight = BodyweightOption.Create();
        var to = DateOption.Create("--to", "The day of the advice, yyyy-MM-dd; the last workout's where left out.");
        var command = new Command("coach", "Say what to do next: three things at most, your level, and what to load next.")
        {
            logs, json, why, unit, level, days, equipment, sex, born, bodyweight, to,
        };
        command.SetAction(result => Run(
            new ReportRequest
            {
                Files = result.GetRequiredValue(logs),
                Json = result.GetValue(json),
                Why = result.GetValue(why),
                Unit = result.GetValue(unit) switch { "kg" => MassUnit.Kilogram, "lb" => MassUnit.Pound, _ => null },
                Bodyweight = result.GetValue(bodyweight),
                Options = new ReportOptions
                {
                    Lifter = new LifterFacts { Level = result.GetValue(level), Sex = result.GetValue(sex), BirthYear = result.GetValue(born) },
                    Days = result.GetValue(days),
                    Equipment = result.GetValue(equipment) is { Length: > 0 } items ? items : null,
                    To = result.GetValue(to),
                },
            }));
        return command;
    }

    private static Option<int?> Whole(string name, string description, int least, int most)
    {
        var option = new Option<int?>(name) { Description = description };
        option.Validators.Add(result =>
        {
            if (result.GetValue(option) is { } value && (value < least || value > most))
            {
                result.AddError($"{name}: {value.ToString(CultureInfo.InvariantCulture)} is not between {least} and {most}.");
            }
        });
        return option;
    }

    private static int Run(ReportRequest request)
    {
        var knowledge = KnowledgeBase.Load();
        if (request.Options.Equipment?.FirstOrDefault(item => !knowledge.Exercises.All.Any(exercise => exercise.Equipment.Contains(item))) is { } unknown)
        {
            Console.Error.WriteLine($"--equipment: nothing is done with '{unknown}'.");
            return ExitCodes.Misuse;
        }

        var page = Make(request, knowledge, LogReading.Read(request, knowledge.Names));
        if (request.Json)
        {
            CoachJson.Write(Console.OpenStandardOutput(), page);
        }
        else
        {
            CoachView.Write(Terminal.Out, page);
        }

        return page.Reading.Files.Any(file => file.Error is not null) || page.Advice is null ? ExitCodes.Blocked : ExitCodes.Ok;
    }

    private static CoachPage Make(ReportRequest request, KnowledgeBase knowledge, LogReading reading)
    {
        var unit = request.Unit ?? reading.Unit;
        var bodyweight = request.Bodyweight is { } entered ? new Load(entered, unit).Kilograms : (decimal?)null;
        return new CoachPage
        {
            Knowledge = knowledge,
            Reading = reading,
            Advice = new Coach(knowledge.Coaching).Advise(new CoachInput
            {
                History = History.Of(reading.Log, knowledge.Names, bodyweight),
                Date = request.Options.To,
                Lifter = request.Options.Lifter with { BodyweightKilograms = bodyweight },
                Days = request.Options.Days,
                Equipment = request.Options.Equipment,
            }),
            Unit = unit,
            Why = request.Why,
        };
    }
}
