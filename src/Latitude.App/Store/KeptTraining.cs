using Latitude.Domain.Coaching.Advising;
using Latitude.Domain.Training;

namespace Latitude.App.Store;

/// <summary>What this device keeps of the last weeks, ready for the coach. The same object as long as nothing was written.</summary>
/// <param name="Log">Workouts and bodyweights.</param>
/// <param name="Felt">Answers to "where did you feel it?", oldest first.</param>
public sealed record KeptTraining(TrainingLog Log, IReadOnlyList<FeltAnswer> Felt);
