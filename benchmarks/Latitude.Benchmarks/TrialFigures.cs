using System.Globalization;
using Latitude.Domain.Coaching.Trials;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Simulation;
using Latitude.Domain.Simulation.Noise;

namespace Latitude.Benchmarks;

/// <summary>
/// <c>dotnet run -c Release -- trials</c>: how often the whole protocol of a trial, its extension included, ends in "keep" or "revert" by the true effect of the change;
/// then the single lifts of science.md 6.2. Figures: docs/trials.md; the ones that lifters are told: knowledge/rules.yaml.
/// </summary>
internal static class TrialFigures
{
    private const int Trials = 4_000;
    private const int Seed = 11;

    private static readonly int[] LiftCounts = [1, 2, 3, 4];
    private static readonly double[] Effects = [-0.5, 0, 0.25, 0.5, 1.0];
    private static readonly (int Before, int After)[] Designs = [(4, 4), (6, 6), (8, 8), (8, 12)];

    public static void Write(TextWriter text)
    {
        var settings = new TrialSettings(KnowledgeBase.Load().Rules);
        text.WriteLine("keep / revert; true effect in % a week: " + string.Join(" ", Effects.Select(effect => effect.ToString("+0.00;-0.00;0", CultureInfo.InvariantCulture))));
        foreach (var (name, noise) in NoiseSources.All())
        {
            foreach (var lifts in LiftCounts)
            {
                foreach (var isCostly in new[] { false, true })
                {
                    var simulation = new TrialSimulation { Settings = settings, Lifts = lifts, IsCostly = isCostly, Trials = Trials };
                    Row(text, $"{name}, {lifts} lifts{(isCostly ? ", costly" : "")}", effect => simulation.Play(noise, effect, Seed));
                }
            }
        }

        foreach (var percent in new[] { 2.5, 3.5 })
        {
            foreach (var (before, after) in Designs)
            {
                Row(text, $"one lift, SD {percent:0.0} %, {before} + {after} weeks, no bends", effect => SlopeTest.SingleChanges(ParametricNoise.Steady(percent), before, after, effect, Trials, Seed));
            }
        }
    }

    private static void Row(TextWriter text, string name, Func<double, VerdictShares> play)
    {
        var cells = Effects.Select(play).Select(cell => string.Create(CultureInfo.InvariantCulture, $"{cell.Keep:0.00}/{cell.Revert:0.00}"));
        text.WriteLine($"{name,-56} {string.Join("  ", cells)}");
    }
}
