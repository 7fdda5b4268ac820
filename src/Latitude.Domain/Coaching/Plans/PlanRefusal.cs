using Latitude.Domain.Programs;

namespace Latitude.Domain.Coaching.Plans;

/// <summary>A routine that is not offered to a lifter, and the first reason why.</summary>
/// <param name="Routine">The routine.</param>
/// <param name="Kind">The reason.</param>
/// <param name="Missing">The equipment that is missing; empty for other reasons.</param>
/// <param name="Minutes">The minutes of its longest session where those are the reason; 0 for other reasons.</param>
public sealed record PlanRefusal(Routine Routine, RefusalKind Kind, IReadOnlyList<string> Missing, double Minutes = 0);
