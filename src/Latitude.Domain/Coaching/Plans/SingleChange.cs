namespace Latitude.Domain.Coaching.Plans;

/// <summary>The one change to a program that mends most.</summary>
/// <param name="Remedy">The change.</param>
/// <param name="Mended">Ids of the rules that have nothing left to say once it is made.</param>
/// <param name="After">The program judged with it.</param>
public sealed record SingleChange(Remedy Remedy, IReadOnlyList<string> Mended, PlanAnalysis After);
