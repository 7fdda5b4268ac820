namespace Latitude.DocsSite;

/// <summary>Documents for one kind of reader.</summary>
/// <param name="Name">The heading over them.</param>
/// <param name="Documents">Their paths from the root of the repository, in the order in which they are read.</param>
public sealed record Section(string Name, IReadOnlyList<string> Documents);
