namespace Latitude.Domain.Coaching.Advising;

/// <summary>The answer to "where did you feel it?" after a set of back work (G5).</summary>
/// <param name="Date">The lifter's local date.</param>
/// <param name="Exercise">Id of the exercise.</param>
/// <param name="InArms">True for hands and arms, false for the back.</param>
public readonly record struct FeltAnswer(DateOnly Date, string Exercise, bool InArms);
