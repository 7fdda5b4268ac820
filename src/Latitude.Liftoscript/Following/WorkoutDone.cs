namespace Latitude.Liftoscript.Following;

/// <summary>A workout was done. The record that nothing may lose.</summary>
public sealed record WorkoutDone : RoutineEvent
{
    /// <summary>The day of the program it was, from 1; null for a workout outside the program.</summary>
    public int? Day { get; init; }

    /// <summary>What was done, in order. Exercises of the program that are not here were left out.</summary>
    public required IReadOnlyList<DoneExercise> Exercises { get; init; }
}
