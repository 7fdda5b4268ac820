namespace Latitude.Domain.Coaching.Plans;

/// <summary>How long a session of a program takes, estimated.</summary>
/// <param name="MeanMinutes">The mean over its sessions.</param>
/// <param name="LongestMinutes">The longest of them.</param>
public readonly record struct SessionLength(double MeanMinutes, double LongestMinutes);
