using Latitude.Domain.Coaching;
using Latitude.Domain.Knowledge;
using Latitude.Words;
using Spectre.Console;

namespace Latitude.Cli.Views;

/// <summary>The answer to "why?": guide row, evidence, the numbers used, sources.</summary>
internal static class WhyView
{
    public static void Write(IAnsiConsole console, KnowledgeBase knowledge, Advice advice)
    {
        var rule = advice.Rule;
        var guide = rule.GuideRow.Length == 0 ? "Our own guard" : $"Guide {rule.GuideRow}";
        Line(console, $"{guide} · evidence {AdviceWords.Evidence(rule.Evidence)}. {rule.EvidenceNote}");
        Line(console, string.Join(" · ", advice.Numbers.Select(number => $"{MeasureWords.Label(number)} {MeasureWords.Value(number)}")));
        foreach (var id in rule.Sources)
        {
            Line(console, "Source: " + knowledge.Source(id).Citation);
        }
    }

    private static void Line(IAnsiConsole console, string text) =>
        console.Write(new Padder(new Markup($"[dim]{Markup.Escape(text)}[/]"), new Padding(4, 0, 0, 0)));
}
