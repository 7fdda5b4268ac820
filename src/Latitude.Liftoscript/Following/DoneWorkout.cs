namespace Latitude.Liftoscript.Following;

/// <summary>A workout that was done, and what became of it.</summary>
/// <param name="Event">What was done.</param>
/// <param name="DayName">Name of the day in the program as it was then; empty where it was none of the program.</param>
/// <param name="Progressed">Did the program progress by it?</param>
/// <param name="Messages">What scripts could not do, or said.</param>
public sealed record DoneWorkout(WorkoutDone Event, string DayName, bool Progressed, IReadOnlyList<string> Messages);
