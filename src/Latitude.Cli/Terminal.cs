using Spectre.Console;

namespace Latitude.Cli;

/// <summary>
/// The two consoles: results go to standard output, progress and errors to standard error. Both are plain when they are not a
/// terminal or NO_COLOR is set.
/// </summary>
internal static class Terminal
{
    private const int WidestPage = 100;

    /// <summary>For results.</summary>
    public static IAnsiConsole Out { get; } = Create(Console.Out, Console.IsOutputRedirected);

    /// <summary>For progress and errors.</summary>
    public static IAnsiConsole Error { get; } = Create(Console.Error, Console.IsErrorRedirected);

    /// <summary>True where a person watches standard error.</summary>
    public static bool IsWatched => !Console.IsErrorRedirected;

    private static IAnsiConsole Create(TextWriter writer, bool isRedirected)
    {
        var isPlain = isRedirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        console.Profile.Width = isRedirected ? WidestPage : Math.Min(WidestPage, Math.Max(40, console.Profile.Width));
        return console;
    }
}
