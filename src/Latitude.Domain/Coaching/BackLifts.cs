using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching;

/// <summary>Which exercises are the big lifts of the back.</summary>
public static class BackLifts
{
    private const double Indirect = 0.5;

    /// <summary>A pull with the lats in it; a face pull is a horizontal pull without them.</summary>
    public static bool IsCompoundPull(Exercise exercise) =>
        exercise.Pattern.Id is PatternIds.HorizontalPull or PatternIds.VerticalPull && Trains(exercise, "lats");

    /// <summary>A compound pull or a hinge that the spinal erectors hold; no lift of the weightlifter's.</summary>
    public static bool IsBig(Exercise exercise) =>
        IsCompoundPull(exercise)
        || (exercise.Pattern.Id == PatternIds.HipHinge && exercise.Side == BalanceSide.BackSpine && !IsOlympic(exercise) && Trains(exercise, "spinal_erectors"));

    /// <summary>The weightlifter's lifts are a skill of their own: nobody is sent to them for a muscle.</summary>
    public static bool IsOlympic(Exercise exercise) => exercise.Family == "olympic";

    /// <summary>Two exercises are one lift to learn where both stand for the same one of the five: the chin-up and the pull-up with help.</summary>
    public static string LiftOf(Exercise exercise) => exercise.StandsForTopFive is { } rank ? $"top five {rank}" : exercise.Id;

    private static bool Trains(Exercise exercise, string group) => exercise.Groups.Any(share => share.Group.Id == group && share.Share >= Indirect);
}
