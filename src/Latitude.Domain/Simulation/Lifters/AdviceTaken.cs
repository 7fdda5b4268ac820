using Latitude.Domain.Coaching;

namespace Latitude.Domain.Simulation.Lifters;

/// <summary>A remedy that was said, and whether it was taken up.</summary>
/// <param name="Week">The week, from 0 on, after which it was said.</param>
/// <param name="Remedy">The remedy.</param>
/// <param name="IsTaken">Whether the lifter took it up.</param>
public sealed record AdviceTaken(int Week, Remedy Remedy, bool IsTaken);
