using Latitude.Liftoscript.Following;
using Latitude.Words;
using Spectre.Console;

namespace Latitude.Cli.Views;

/// <summary>What was replaced in a program, and why. Nothing where nothing was.</summary>
internal static class SubstitutionView
{
    public static void Write(IAnsiConsole console, SubstitutionPlan plan, IReadOnlySet<string>? atHand)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var substitution in plan.Substitutions)
        {
            var sentence = SubstitutionWords.Sentence(substitution.Original, substitution.Substitute, substitution.Reason, atHand);
            if (said.Add(sentence))
            {
                console.MarkupLineInterpolated($"[bold]replaced[/] {sentence}");
            }
        }

        foreach (var exercise in plan.Unreplaced)
        {
            console.MarkupLineInterpolated($"[{Palette.Warn}]left as it is[/] {SubstitutionWords.Unreplaced(exercise)}");
        }
    }
}
