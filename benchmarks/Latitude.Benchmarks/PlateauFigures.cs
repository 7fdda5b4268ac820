using System.Globalization;
using Latitude.Domain.Simulation;

namespace Latitude.Benchmarks;

/// <summary><c>dotnet run -c Release -- plateaus</c>: how often a lift is said to show no sign of progress, and how often to grow surely, by its true gain. Figures: docs/trials.md.</summary>
internal static class PlateauFigures
{
    private const int Lifts = 4_000;
    private const int Seed = 7;

    private static readonly int[] Spans = [6, 8, 12];
    private static readonly double[] Slopes = [-0.5, 0, 0.3, 0.6, 1.0];

    public static void Write(TextWriter text)
    {
        text.WriteLine("no sign of progress / surely growing; true gain in % a week: " + string.Join(" ", Slopes.Select(slope => slope.ToString("+0.0;-0.0;0", CultureInfo.InvariantCulture))));
        foreach (var (name, noise) in NoiseSources.All())
        {
            foreach (var weeks in Spans)
            {
                var cells = Slopes.Select(slope => SlopeTest.Plateaus(noise, weeks, slope, Lifts, Seed))
                    .Select(cell => string.Create(CultureInfo.InvariantCulture, $"{cell.NoProgress:0.00}/{cell.Growing:0.00}"));
                text.WriteLine($"{name,-40} {weeks,2} weeks  {string.Join("  ", cells)}");
            }
        }
    }
}
