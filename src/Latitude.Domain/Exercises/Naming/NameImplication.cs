namespace Latitude.Domain.Exercises.Naming;

/// <summary>What follows from what a name says: "rope" means a cable.</summary>
/// <param name="When">Where it follows.</param>
/// <param name="Adds">What follows.</param>
/// <param name="Removes">What is thereby no longer said.</param>
public sealed record NameImplication(NameCondition When, NameTags Adds, NameTags Removes);
