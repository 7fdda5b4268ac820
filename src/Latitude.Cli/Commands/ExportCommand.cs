using System.CommandLine;
using System.Text;
using Latitude.Domain.Coaching;
using Latitude.Domain.Knowledge;
using Latitude.Interchange.Export;
using Spectre.Console;

namespace Latitude.Cli.Commands;

/// <summary><c>latitude export LOG…</c>: any log that can be read, in our own formats.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var logs = LogArgument.Of("Exports of training apps, or own tables.");
        var format = new Option<string>("--to") { Description = "json (everything) or csv (a table).", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("json", "csv");
        var command = new Command("export", "Write logs of any app as one file of our own format, to standard output.") { logs, format };
        command.SetAction(result => Run(result.GetRequiredValue(logs), result.GetRequiredValue(format)));
        return command;
    }

    private static int Run(FileInfo[] files, string format)
    {
        var reading = LogReading.Read(new ReportRequest { Files = files, Options = new ReportOptions() }, KnowledgeBase.Load().Names);
        using var stream = Console.OpenStandardOutput();
        if (format == "json")
        {
            LogJsonWriter.Write(stream, reading.Log);
        }
        else
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            LogCsvWriter.Write(writer, reading.Log);
        }

        foreach (var file in reading.Files.Where(file => file.Error is not null))
        {
            Terminal.Error.WriteLine($"{file.Receipt.File}: {file.Error!.Message}");
        }

        return reading.Files.Any(file => file.Error is not null) ? ExitCodes.Blocked : ExitCodes.Ok;
    }
}
