namespace Latitude.Domain.Coaching;

/// <summary>What a rule found.</summary>
public enum AdviceOutcome
{
    /// <summary>Too little is known to say anything.</summary>
    NotEnough,

    /// <summary>As it should be.</summary>
    Fine,

    /// <summary>Too little of something.</summary>
    Short,

    /// <summary>Too much of something.</summary>
    Excess,
}
