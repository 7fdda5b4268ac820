using System.CommandLine;
using System.Text;
using Latitude.Cli;
using Latitude.Cli.Commands;

Console.OutputEncoding = Encoding.UTF8;
var root = new RootCommand("Latitude: a strength coach over your own training log. Everything is computed on this machine.")
{
    ReportCommand.Create(),
    CoachCommand.Create(),
    BacktestCommand.Create(),
    ExportCommand.Create(),
    ExerciseCommand.Create(),
    MuscleCommand.Create(),
    ProgramCommand.Create(),
    FormCommand.Create(),
};
var result = root.Parse(args);
return result.Errors.Count > 0 && result.Action is not System.CommandLine.Help.HelpAction
    ? Misuse(result)
    : await result.InvokeAsync();

static int Misuse(ParseResult result)
{
    foreach (var error in result.Errors)
    {
        Console.Error.WriteLine(error.Message);
    }

    Console.Error.WriteLine("Try 'latitude --help'.");
    return ExitCodes.Misuse;
}
