namespace Latitude.Domain.Form;

/// <summary>What one rule says about one set.</summary>
public sealed record FormVerdict
{
    /// <summary>The rule.</summary>
    public required FormRule Rule { get; init; }

    /// <summary>What it found.</summary>
    public required FormOutcome Outcome { get; init; }

    /// <summary>Why it could not be judged; null where it was.</summary>
    public FormGate? Reason { get; init; }

    /// <summary>Unit of the two numbers that follow.</summary>
    public FormUnit Unit { get; init; }

    /// <summary>The value it went by, of the worst rep; null where nothing was measured.</summary>
    public double? Value { get; init; }

    /// <summary>The value from which it fails, null where nothing was measured.</summary>
    public double? Threshold { get; init; }

    /// <summary>How sure it is, 0 to 1; 0 where nothing was judged.</summary>
    public double Confidence { get; init; }

    /// <summary>The reps that broke it, from 1, ascending; empty where none did.</summary>
    public IReadOnlyList<int> Reps { get; init; } = [];
}
