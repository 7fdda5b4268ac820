using System.CommandLine;

namespace Latitude.Cli.Commands;

/// <summary><c>latitude program …</c>: established routines, and training programs as text.</summary>
internal static class ProgramCommand
{
    public static Command Create() => new("program", "Established routines, and programs that lifters write in Liftoscript: list, show, analyse, check, play.")
    {
        ProgramListCommand.Create(),
        ProgramShowCommand.Create(),
        ProgramAnalyseCommand.Create(),
        ProgramCheckCommand.Create(),
        ProgramPlayCommand.Create(),
    };
}
