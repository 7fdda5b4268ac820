using Latitude.Domain.Coaching;
using Latitude.Words;
using Spectre.Console;

namespace Latitude.Cli.Views;

/// <summary>A function of the back: covered or not, and by how many sets a week.</summary>
internal static class FunctionLine
{
    /// <summary>One line of markup.</summary>
    public static string Of(FunctionReport function)
    {
        var held = function.Dose.Isometric > 0 && function.Dose.Dynamic == 0 ? "  [dim]held[/]" : "";
        var mark = function.IsCovered ? $"[{Palette.Back}]✓[/]" : $"[{Palette.Warn}]✗[/]";
        return $"  {mark} {Markup.Escape(function.Function.PlainName),-68} {Numbers.Weekly(function.WeeklySets),5}{held}";
    }
}
