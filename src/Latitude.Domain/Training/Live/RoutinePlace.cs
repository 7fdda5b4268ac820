namespace Latitude.Domain.Training.Live;

/// <summary>What an exercise of a workout is in the routine that is followed, so that the routine learns what became of it.</summary>
/// <param name="Exercise">Key of the exercise in the routine.</param>
/// <param name="Movement">What is done there today, e.g. <c>squat_barbell</c>: the routine's own movement, or its substitute.</param>
/// <param name="Swap">How it came to be another than the routine's; null where it is the routine's, or the routine knows already.</param>
public sealed record RoutinePlace(string Exercise, string Movement, RoutineSwap? Swap = null);
