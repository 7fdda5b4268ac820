namespace Latitude.Conformance.Tests.Cases;

/// <summary>A number counted by hand.</summary>
/// <param name="Name">Its name in the block.</param>
/// <param name="Is">What it is.</param>
/// <param name="Within">How far another count may be from it.</param>
internal sealed record Figure(string Name, double Is, double Within);
