namespace Latitude.Domain.Exercises;

/// <summary>How the guide's golden rule, a straight back, applies to an exercise (G7).</summary>
public enum SpineRule
{
    /// <summary>The trunk is supported or hanging, or the rule says nothing here.</summary>
    NotApplicable,

    /// <summary>Keep the back straight: neither rounded nor over-arched.</summary>
    Straight,

    /// <summary>Bending the spine is the exercise: hyperextensions, round-back lifts.</summary>
    Exempt,
}
