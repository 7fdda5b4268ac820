namespace Latitude.Domain.Training.Live;

/// <summary>The day of a routine that a workout follows.</summary>
/// <param name="Routine">Id of the routine as its lifter follows it.</param>
/// <param name="Day">The day, from 1.</param>
public readonly record struct RoutineDay(Guid Routine, int Day);
