using Latitude.Domain.Coaching;
using Latitude.Domain.Knowledge;
using Latitude.Words;
using Spectre.Console;

namespace Latitude.Cli.Views;

/// <summary>The answer to "why?", in few lines: guide row, evidence, the first numbers, sources by name. The rest is in the JSON.</summary>
internal static class WhyView
{
    private const int MostNumbers = 6;

    public static void Write(IAnsiConsole console, KnowledgeBase knowledge, Advice advice)
    {
        var rule = advice.Rule;
        var guide = rule.GuideRow.Length == 0 ? "Our own guard" : $"Guide {rule.GuideRow}";
        Line(console, $"{guide} · evidence {AdviceWords.Evidence(rule.Evidence)}. {rule.EvidenceNote}");
        Line(console, string.Join(" · ", advice.Numbers.Take(MostNumbers).Select(number => $"{MeasureWords.Label(number)} {MeasureWords.Value(number)}"))
            + (advice.Numbers.Count > MostNumbers ? " · …" : ""));
        Line(console, "Sources: " + string.Join("; ", rule.Sources.Select(id => SourceWords.Short(knowledge.Source(id)))));
    }

    private static void Line(IAnsiConsole console, string text) =>
        console.Write(new Padder(new Markup($"[dim]{Markup.Escape(text)}[/]"), new Padding(5, 0, 0, 0)));
}
