namespace Latitude.Domain.Coaching.Trials;

/// <summary>What becomes of an exercise in a trial, in the measure of its <see cref="TrialModification"/>.</summary>
/// <param name="Exercise">Id of the exercise.</param>
/// <param name="From">What the weeks before had.</param>
/// <param name="To">What it is to become; never the same.</param>
public sealed record TrialChange(string Exercise, double From, double To)
{
    /// <summary>True where a week is nearer to what it is to become than to what it was; a week of which nothing is known is not.</summary>
    public bool IsMade(double? measured) => measured is { } value && Math.Abs(value - To) < Math.Abs(value - From);
}
