namespace Latitude.Domain.Programs;

/// <summary>An established routine and the sets its program asks for.</summary>
/// <param name="Routine">The routine.</param>
/// <param name="Plan">Its program, read.</param>
public sealed record RoutinePlan(Routine Routine, PlannedProgram Plan);
