using System.Globalization;

namespace Latitude.Liftoscript;

/// <summary>Something found in a program's text.</summary>
/// <param name="Severity">Does it stop the program from being played?</param>
/// <param name="Code">What was found, for machines.</param>
/// <param name="Line">Line in the text, from 1.</param>
/// <param name="Column">Column in the line, from 1.</param>
/// <param name="Message">What was found, for people.</param>
/// <param name="Hint">What to write instead; null where there is nothing to say.</param>
public sealed record Diagnostic(Severity Severity, DiagnosticCode Code, int Line, int Column, string Message, string? Hint)
{
    /// <summary><c>12:5 error: message. Hint</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Line}:{Column} {(Severity == Severity.Error ? "error" : "warning")}: {Message}{(Hint is null ? "" : " " + Hint)}");
}
