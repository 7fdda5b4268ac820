namespace Latitude.Domain.Training;

/// <summary>What became of a log that was added to another.</summary>
/// <param name="Log">Both together.</param>
/// <param name="AddedSets">Sets that were new.</param>
/// <param name="KnownSets">Sets that were there already.</param>
public sealed record MergeResult(TrainingLog Log, int AddedSets, int KnownSets);
