namespace Latitude.Domain.Coaching.Advising;

/// <summary>One thing to do.</summary>
public sealed record CoachPoint
{
    /// <summary>What was found, with the remedies that are asked for now.</summary>
    public required Advice Advice { get; init; }

    /// <summary>How useful it is: higher is said first.</summary>
    public required double Usefulness { get; init; }

    /// <summary>The day it was said first; an earlier one where it is repeated because it changed, or because its week is over.</summary>
    public required DateOnly Since { get; init; }
}
