namespace Latitude.Domain.Coaching.Levels;

/// <summary>
/// How strong those who log a lift are for their bodyweight (science.md 4.3). Facts: <c>knowledge/standards.yaml</c>.
/// </summary>
public sealed record StrengthStandard
{
    /// <summary>The family it is a measure of.</summary>
    public required LiftFamily Family { get; init; }

    /// <summary>Ids of the exercises whose one-rep maximum is held against it.</summary>
    public required IReadOnlyList<string> Exercises { get; init; }

    /// <summary>Multiples of bodyweight at which beginner, novice, intermediate, advanced and elite men begin.</summary>
    public required IReadOnlyList<double> Men { get; init; }

    /// <summary>The same for women.</summary>
    public required IReadOnlyList<double> Women { get; init; }
}
