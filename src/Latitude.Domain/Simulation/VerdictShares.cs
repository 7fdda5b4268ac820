namespace Latitude.Domain.Simulation;

/// <summary>How played trials ended.</summary>
/// <param name="Keep">Share, 0 to 1, that ended in "keep".</param>
/// <param name="Revert">Share that ended in "revert".</param>
public readonly record struct VerdictShares(double Keep, double Revert);
