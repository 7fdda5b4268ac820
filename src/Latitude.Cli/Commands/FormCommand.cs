using System.CommandLine;

namespace Latitude.Cli.Commands;

/// <summary><c>latitude form …</c>: films of sets, judged by what a pose model saw in them.</summary>
internal static class FormCommand
{
    public static Command Create() => new("form", "Films of sets: check the form, and measure how well that works.")
    {
        FormCheckCommand.Create(),
        FormEvaluateCommand.Create(),
        FormFitCommand.Create(),
        FormAccuracyCommand.Create(),
    };
}
