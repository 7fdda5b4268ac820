using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Levels;

/// <summary>One thing that a level was judged by.</summary>
public sealed record LevelInput
{
    /// <summary>What it is.</summary>
    public required LevelInputKind Kind { get; init; }

    /// <summary>
    /// 0 novice to 3 advanced; for <see cref="LevelInputKind.Technique"/> the highest score that it allows, for
    /// <see cref="LevelInputKind.Layoff"/> the levels lost.
    /// </summary>
    public required int Score { get; init; }

    /// <summary>How much it counts in the median; 0 for a cap and a layoff.</summary>
    public required double Weight { get; init; }

    /// <summary>The lift it was seen in; null where it is about all training.</summary>
    public Exercise? Exercise { get; init; }

    /// <summary>The numbers behind it.</summary>
    public required IReadOnlyList<Measure> Numbers { get; init; }

    /// <summary>True for the input that decided the level, and for those that agree with it.</summary>
    public bool Decided { get; init; }

    /// <summary>The number of that name; an unknown name is our bug and throws.</summary>
    public double Number(string name) => Numbers.First(measure => measure.Name == name).Value;
}
