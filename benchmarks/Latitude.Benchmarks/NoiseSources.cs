using Latitude.Domain.Simulation.Noise;

namespace Latitude.Benchmarks;

/// <summary>The noise that judgements are tried on: by formula always, out of real logs where they are present.</summary>
internal static class NoiseSources
{
    private const double SteadyScatter = 3;

    public static IEnumerable<(string Name, INoise Noise)> All()
    {
        yield return ("by formula, without bends, SD 2.5 %", ParametricNoise.Steady(2.5));
        yield return ("by formula, as logs", ParametricNoise.OfLogs);
        var logs = RealLogs.Load();
        if (logs.Count > 0)
        {
            yield return ("real logs, any lift", new RealNoise(logs));
            yield return ("real logs, steady lifts (SD up to 3 %)", new RealNoise(logs, SteadyScatter));
        }
    }
}
