using Latitude.Domain.Anatomy;
using Latitude.Domain.Coaching;
using Latitude.Words;
using Spectre.Console;

namespace Latitude.Cli.Views;

/// <summary>A weekly dose as a bar over its range: ━ is the dose, ░ the range.</summary>
internal static class DoseBar
{
    private const int Width = 36;
    private const int NameWidth = 31;

    /// <summary>One line of markup.</summary>
    /// <param name="group">The group.</param>
    /// <param name="longest">Sets at the full width.</param>
    public static string Line(GroupReport group, double longest)
    {
        var colour = group.Group.Side switch { BodySide.Back => Palette.Back, BodySide.Front => Palette.Front, _ => "default" };
        var bar = new char[Width];
        var dose = Cell(group.WeeklySets, longest);
        for (var i = 0; i < Width; i++)
        {
            bar[i] = group.Band is { } band && i >= Cell(band.Low, longest) && i < Cell(band.High, longest) ? '░' : ' ';
        }

        var done = new string('━', dose);
        var rest = new string(bar, dose, Width - dose);
        return $"  {Markup.Escape(group.Group.Name).PadRight(NameWidth)}[{colour}]{done}[/][dim]{rest}[/] {Numbers.Weekly(group.WeeklySets),5}  {Flag(group)}";
    }

    private static int Cell(double sets, double longest) => Math.Clamp((int)Math.Round(sets / longest * Width), 0, Width);

    private static string Flag(GroupReport group) => group.Position switch
    {
        BandPosition.Below => $"[{Palette.Warn}]below {Range(group)}[/]",
        BandPosition.TooMuch => $"[{Palette.Warn}]more than {Numbers.Weekly(group.Band!.HesitateAbove)}[/]",
        BandPosition.NoBand => "",
        BandPosition.Above => $"[dim]above {Range(group)}[/]",
        _ => $"[dim]in {Range(group)}[/]",
    };

    private static string Range(GroupReport group) => $"{Numbers.Weekly(group.Band!.Low)}–{Numbers.Weekly(group.Band.High)}";
}
