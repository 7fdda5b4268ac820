using Latitude.Domain.Exercises.Naming;

namespace Latitude.Domain.Training;

/// <summary>A name in a log.</summary>
/// <param name="Name">As logged.</param>
/// <param name="Equipment">The equipment column of formats that keep it apart; null where they do not.</param>
/// <param name="Match">What it was understood as.</param>
/// <param name="Sets">Sets logged under it.</param>
public sealed record NameUse(string Name, string? Equipment, NameMatch Match, int Sets);
