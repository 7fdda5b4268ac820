namespace Latitude.Domain.Form;

/// <summary>What one rule says about one rep, with the frames it goes by.</summary>
public sealed record FormFinding
{
    /// <summary>The rule.</summary>
    public required FormRule Rule { get; init; }

    /// <summary>What it found.</summary>
    public required FormOutcome Outcome { get; init; }

    /// <summary>Why it could not be judged; null where it was.</summary>
    public FormGate? Reason { get; init; }

    /// <summary>Unit of the two numbers that follow.</summary>
    public FormUnit Unit { get; init; }

    /// <summary>What was measured; null where nothing was.</summary>
    public double? Value { get; init; }

    /// <summary>From where it fails; null where nothing was measured.</summary>
    public double? Threshold { get; init; }

    /// <summary>How sure it is, 0 to 1; 0 where nothing was judged.</summary>
    public double Confidence { get; init; }

    /// <summary>First frame it goes by.</summary>
    public int FirstFrame { get; init; }

    /// <summary>Last frame it goes by.</summary>
    public int LastFrame { get; init; }

    /// <summary>The frame that shows it best.</summary>
    public int WorstFrame { get; init; }

    /// <summary>Could not be judged.</summary>
    public static FormFinding NotJudged(FormRule rule, FormGate reason) =>
        new() { Rule = rule, Outcome = FormOutcome.NotJudged, Reason = reason };
}
