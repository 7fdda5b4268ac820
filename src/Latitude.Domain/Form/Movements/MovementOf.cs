using Latitude.Domain.Exercises;

namespace Latitude.Domain.Form.Movements;

/// <summary>From an exercise to the movement by which its reps are followed.</summary>
public static class MovementOf
{
    /// <summary>The movement; null for exercises that the form check cannot follow (curls, holds, carries).</summary>
    public static FormMovement? Exercise(Exercise exercise) => exercise.Pattern.Id switch
    {
        "hip_hinge" => FormMovement.Hinge,
        "spinal_extension" => exercise.Family == "deadlift" ? FormMovement.Hinge : FormMovement.Hyperextension,
        PatternIds.HorizontalPull => exercise.Family == "inverted_row" ? FormMovement.InvertedRow : FormMovement.Row,
        PatternIds.VerticalPull => FormMovement.VerticalPull,
        "squat" or "lunge" => FormMovement.Squat,
        PatternIds.HorizontalPush or PatternIds.VerticalPush => FormMovement.Press,
        _ => null,
    };
}
