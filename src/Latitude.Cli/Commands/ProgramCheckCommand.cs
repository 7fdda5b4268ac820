using System.CommandLine;
using Latitude.Cli.Json;
using Latitude.Cli.Views;
using Latitude.Liftoscript.Programs;

namespace Latitude.Cli.Commands;

/// <summary><c>latitude program check FILE</c>: can it be played, and does it say what its author means?</summary>
internal static class ProgramCheckCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "A program in Liftoscript." };
        var json = new Option<bool>("--json") { Description = "Write JSON instead of lines." };
        var command = new Command("check", "Say what is wrong with a program: line, column, and what to write instead.") { file, json };
        command.SetAction(result => Run(result.GetRequiredValue(file), result.GetValue(json)));
        return command;
    }

    private static int Run(FileInfo file, bool json)
    {
        if (ProgramFile.Read(file) is not { } text)
        {
            return ExitCodes.Blocked;
        }

        var result = ProgramReader.Read(text);
        if (json)
        {
            ProgramJson.WriteFindings(Console.OpenStandardOutput(), result);
        }
        else
        {
            ProgramView.WriteFindings(Terminal.Out, file.Name, result);
        }

        return result.Program is null ? ExitCodes.Blocked : ExitCodes.Ok;
    }
}
