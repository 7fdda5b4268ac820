namespace Latitude.Domain.Coaching;

/// <summary>What a day of training held for either side of the body.</summary>
/// <param name="Date">The day.</param>
/// <param name="BackSets">Work sets for the back, hinges included.</param>
/// <param name="FrontSets">Work sets for chest and shoulders.</param>
/// <param name="BackExercises">Different names among the sets for the back.</param>
public readonly record struct TrainingDay(DateOnly Date, int BackSets, int FrontSets, int BackExercises);
