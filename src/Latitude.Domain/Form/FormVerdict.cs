namespace Latitude.Domain.Form;

/// <summary>What one rule says about one set.</summary>
public sealed record FormVerdict
{
    /// <summary>The rule.</summary>
    public required FormRule Rule { get; init; }

    /// <summary>What it found.</summary>
    public required FormOutcome Outcome { get; init; }

    /// <summary>The value it went by, in the unit of the rule (degrees for all but elbow lead, which is in seconds); null where nothing was measured.</summary>
    public double? Value { get; init; }

    /// <summary>The value from which it fails, in the same unit; null where nothing was measured.</summary>
    public double? Threshold { get; init; }

    /// <summary>How sure it is, 0 to 1; 0 where nothing was judged.</summary>
    public double Confidence { get; init; }

    /// <summary>The reps that broke it, from 1, ascending; empty where none did.</summary>
    public IReadOnlyList<int> Reps { get; init; } = [];
}
