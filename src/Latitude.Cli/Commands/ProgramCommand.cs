using System.CommandLine;

namespace Latitude.Cli.Commands;

/// <summary><c>latitude program …</c>: training programs as text.</summary>
internal static class ProgramCommand
{
    public static Command Create() => new("program", "Training programs: check and play what lifters write in Liftoscript.")
    {
        ProgramCheckCommand.Create(),
        ProgramPlayCommand.Create(),
    };
}
