namespace Latitude.Domain.Coaching.Advising;

/// <summary>What a lifter says about pain on a day.</summary>
public sealed record PainEntry
{
    /// <summary>The lifter's local date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>0 (none) to 10 (the worst imaginable).</summary>
    public required int Score { get; init; }

    /// <summary>Id of the exercise in which it was felt; null where it is there without one.</summary>
    public string? Exercise { get; init; }

    /// <summary>Signs that were there.</summary>
    public IReadOnlyList<PainSign> Signs { get; init; } = [];
}
