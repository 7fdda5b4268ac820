using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

namespace Latitude.Cli.Commands;

/// <summary>The whole command line, one command a file.</summary>
internal static class LatitudeCommand
{
    /// <summary>All commands.</summary>
    public static RootCommand Create() => new("Latitude: a strength coach over your own training log. Everything is computed on this machine.")
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

    /// <summary>
    /// What cannot be run as it was typed. A list of files would take a mistyped option for a file, so whatever looks like an option and is
    /// none is a mistake too; files of such names come after <c>--</c>.
    /// </summary>
    public static IReadOnlyList<string> Mistakes(ParseResult result) => result.Action is HelpAction
        ? []
        : [
            .. result.Errors.Select(error => error.Message),
            .. result.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
                .Where(token => token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal))
                .Select(token => $"There is no option '{token.Value}' here."),
        ];
}
