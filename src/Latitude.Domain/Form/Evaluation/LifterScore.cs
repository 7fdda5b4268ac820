namespace Latitude.Domain.Form.Evaluation;

/// <summary>How the check did for one lifter.</summary>
public sealed record LifterScore
{
    /// <summary>Who.</summary>
    public required string Lifter { get; init; }

    /// <summary>Films.</summary>
    public required int Films { get; init; }

    /// <summary>Of the rounded backs that were judged, those found.</summary>
    public required Proportion Sensitivity { get; init; }

    /// <summary>Of the neutral backs that were judged, those left in peace.</summary>
    public required Proportion Specificity { get; init; }

    /// <summary>Of the films with counted reps, those counted off by one at most.</summary>
    public required Proportion RepsWithinOne { get; init; }
}
