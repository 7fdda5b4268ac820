using Latitude.Domain.Anatomy;
using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching;

/// <summary>The dose bands of every group and level. Facts: <c>knowledge/doses.yaml</c>.</summary>
public sealed class DoseTable
{
    private const int Levels = (int)ExperienceLevel.Advanced + 1;

    private readonly Dictionary<int, DoseBand> _bands;

    /// <summary>Builds the table; a repeated group and level is our bug and throws.</summary>
    public DoseTable(IReadOnlyList<DoseBand> bands)
    {
        All = bands;
        _bands = bands.ToDictionary(band => Key(band.Group, band.Level));
    }

    /// <summary>Every band.</summary>
    public IReadOnlyList<DoseBand> All { get; }

    /// <summary>Fractional sets a week below which growth is hard to detect.</summary>
    public double MinimumEffective { get; init; }

    /// <summary>Fractional sets for one group in one session above which more adds little, by <see cref="ExperienceLevel"/>.</summary>
    public IReadOnlyList<int> SessionCaps { get; init; } = [];

    /// <summary>Ids of the sources of the bands.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The band of a group at a level; null where none is known.</summary>
    public DoseBand? Band(MuscleGroup group, ExperienceLevel level) => _bands.GetValueOrDefault(Key(group, level));

    private static int Key(MuscleGroup group, ExperienceLevel level) => (group.Index * Levels) + (int)level;
}
