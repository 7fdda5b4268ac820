using Latitude.Domain.Exercises;
using Latitude.Domain.Training;

namespace Latitude.Domain.Strength;

/// <summary>The best a lifter ever did in an exercise, of one kind.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Kind">What is best about it.</param>
/// <param name="Value">Kilograms of total load, or reps.</param>
/// <param name="Date">When it was first reached.</param>
/// <param name="Source">The set.</param>
public readonly record struct PersonalRecord(Exercise Exercise, RecordKind Kind, double Value, DateOnly Date, HistorySet Source);
