using System.Runtime.InteropServices;
using Latitude.Domain.Exercises.Naming;

namespace Latitude.Domain.Training;

/// <summary>How well the names of a log were understood. Counts sets of strength training; running and stretching are left out.</summary>
public sealed record NameSummary
{
    /// <summary>Every distinct name, most sets first.</summary>
    public required IReadOnlyList<NameUse> Names { get; init; }

    /// <summary>Distinct names of strength training.</summary>
    public required int Distinct { get; init; }

    /// <summary>Of those, names that mean an exercise.</summary>
    public required int Resolved { get; init; }

    /// <summary>Of those, names that mean only a kind of movement.</summary>
    public required int PatternOnly { get; init; }

    /// <summary>Of those, names that mean nothing to us.</summary>
    public int Unknown => Distinct - Resolved - PatternOnly;

    /// <summary>Share, 0 to 1, of strength sets whose exercise is known; 1 where there are none.</summary>
    public required double SetsResolved { get; init; }

    /// <summary>Share, 0 to 1, of strength sets whose kind of movement at least is known; 1 where there are none.</summary>
    public required double SetsPattern { get; init; }

    /// <summary>Sums a history up.</summary>
    public static NameSummary Of(History history)
    {
        var uses = new Dictionary<(string Name, string? Equipment), (NameMatch Match, int Sets)>();
        int strength = 0, resolved = 0, pattern = 0;
        foreach (ref readonly var set in history.Sets)
        {
            ref var use = ref CollectionsMarshal.GetValueRefOrAddDefault(uses, (set.Performed.Name, set.Performed.Equipment), out _);
            use = (set.Match, use.Sets + 1);
            if (set.IsStrength)
            {
                strength++;
                resolved += set.Match.Exercise is null ? 0 : 1;
                pattern += set.Match.Pattern is null ? 0 : 1;
            }
        }

        var names = uses.Select(use => new NameUse(use.Key.Name, use.Key.Equipment, use.Value.Match, use.Value.Sets)).ToArray();
        var training = names.Where(use => use.Match.Pattern is not { IsStrength: false }).ToArray();
        return new NameSummary
        {
            Names = [.. names.OrderByDescending(use => use.Sets).ThenBy(use => use.Name, StringComparer.Ordinal)],
            Distinct = training.Length,
            Resolved = training.Count(use => use.Match.Exercise is not null),
            PatternOnly = training.Count(use => use.Match is { Exercise: null, Pattern: not null }),
            SetsResolved = strength == 0 ? 1 : (double)resolved / strength,
            SetsPattern = strength == 0 ? 1 : (double)pattern / strength,
        };
    }
}
