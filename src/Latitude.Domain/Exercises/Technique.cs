namespace Latitude.Domain.Exercises;

/// <summary>How to do an exercise, in plain words (G1, G5–G7). Texts: <c>knowledge/technique/</c>.</summary>
public sealed record Technique
{
    /// <summary>How to stand, grip and set up.</summary>
    public required IReadOnlyList<string> Setup { get; init; }

    /// <summary>The rep, step by step.</summary>
    public required IReadOnlyList<string> Execution { get; init; }

    /// <summary>Short reminders for the set itself, the most useful first.</summary>
    public required IReadOnlyList<string> Cues { get; init; }

    /// <summary>What goes wrong and what to do about it.</summary>
    public required IReadOnlyList<TechniqueFault> Faults { get; init; }

    /// <summary>Where the usual rules do not hold; may be empty.</summary>
    public required IReadOnlyList<string> Exceptions { get; init; }

    /// <summary>Why a lifter does it.</summary>
    public required string Why { get; init; }
}
