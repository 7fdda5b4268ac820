namespace Latitude.Domain.Form;

/// <summary>
/// What filming a set has shown, small enough to be kept with the set. The coach reads it (G7: a failed check lowers the next load);
/// the findings behind it, with their frames, stay with the clip.
/// </summary>
public sealed record FormResult
{
    /// <summary>Id of the exercise; null where none was given.</summary>
    public string? Exercise { get; init; }

    /// <summary>Full reps counted; null where the clip did not allow it.</summary>
    public required int? Reps { get; init; }

    /// <summary>One verdict for each rule that applies to the exercise, in the order of the rules. What could not be judged is among them.</summary>
    public required IReadOnlyList<FormVerdict> Verdicts { get; init; }

    /// <summary>Change of load advised for the next time, as a share of the load: 0, −0.05 or −0.1. Never above 0: form alone is no reason to add weight.</summary>
    public double LoadChange { get; init; }

    /// <summary>True where a rule was broken.</summary>
    public bool HasFailed => Has(FormOutcome.Failed);

    /// <summary>True where at least one rule was judged and none was broken.</summary>
    public bool HasPassed => !HasFailed && (Has(FormOutcome.Passed) || Has(FormOutcome.Borderline));

    /// <summary>What a rule found; <see cref="FormOutcome.NotJudged"/> where it does not apply to the exercise.</summary>
    public FormOutcome OutcomeOf(FormRule rule)
    {
        foreach (var verdict in Verdicts)
        {
            if (verdict.Rule == rule)
            {
                return verdict.Outcome;
            }
        }

        return FormOutcome.NotJudged;
    }

    private bool Has(FormOutcome outcome)
    {
        foreach (var verdict in Verdicts)
        {
            if (verdict.Outcome == outcome)
            {
                return true;
            }
        }

        return false;
    }
}
