namespace Latitude.Interchange;

/// <summary>A name that means nothing to us yet.</summary>
/// <param name="Name">As logged.</param>
/// <param name="Sets">Sets logged under it.</param>
public sealed record UnrecognisedName(string Name, int Sets);
