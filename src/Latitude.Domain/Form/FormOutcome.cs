namespace Latitude.Domain.Form;

/// <summary>What a rule of the form check found.</summary>
public enum FormOutcome
{
    /// <summary>Nobody could tell from this clip: a result in its own right, neither good nor bad.</summary>
    NotJudged,

    /// <summary>Kept.</summary>
    Passed,

    /// <summary>Within the error of the measurement of being broken: worth another clip.</summary>
    Borderline,

    /// <summary>Broken.</summary>
    Failed,
}
