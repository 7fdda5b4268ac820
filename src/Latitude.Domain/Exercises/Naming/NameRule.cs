namespace Latitude.Domain.Exercises.Naming;

/// <summary>Which exercise or pattern a movement is, when.</summary>
public sealed record NameRule
{
    /// <summary>When.</summary>
    public required NameCondition When { get; init; }

    /// <summary>The exercise; null where only the pattern is known.</summary>
    public required Exercise? Exercise { get; init; }

    /// <summary>The pattern; that of the exercise where there is one.</summary>
    public required MovementPattern Pattern { get; init; }

    /// <summary>How sure that is, 0 to 1, where every word of the name was understood.</summary>
    public required double Confidence { get; init; }
}
