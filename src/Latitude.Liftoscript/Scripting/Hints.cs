using Latitude.Liftoscript.Exercises;

namespace Latitude.Liftoscript.Scripting;

/// <summary>Hints that name what was probably meant.</summary>
internal static class Hints
{
    /// <summary>"Did you mean …?"; null where nothing is near.</summary>
    public static string? Nearest(string name, IEnumerable<string> known)
    {
        string? best = null;
        var bestDistance = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in known)
        {
            var distance = EditDistance.Between(name, candidate, bestDistance);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best is null ? null : $"Did you mean '{best}'?";
    }
}
