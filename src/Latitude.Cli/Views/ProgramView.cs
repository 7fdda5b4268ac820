using Latitude.Liftoscript.Programs;
using Latitude.Liftoscript;
using Spectre.Console;

namespace Latitude.Cli.Views;

/// <summary>What was found in a program's text.</summary>
internal static class ProgramView
{
    public static void WriteFindings(IAnsiConsole console, string file, ProgramResult result)
    {
        foreach (var finding in result.Diagnostics)
        {
            var kind = finding.Severity == Severity.Error ? "error" : "warning";
            console.MarkupLineInterpolated($"{file}:{finding.Line}:{finding.Column}: [{Palette.Warn}]{kind}[/]: {finding.Message}");
            if (finding.Hint is { } hint)
            {
                console.MarkupLineInterpolated($"  [dim]{hint}[/]");
            }
        }

        if (result.Program is { } program)
        {
            console.MarkupLineInterpolated($"{file} can be played: {program.Weeks.Count} weeks, {program.Days.Count} days, {program.Exercises.Count(exercise => exercise.Lines.Any(line => !line.IsTemplate))} exercises.");
        }
    }
}
