using Latitude.Liftoscript.Exercises;

namespace Latitude.Liftoscript.Programs;

/// <summary>An exercise done with a kind of equipment: what one-rep maxes and plates hang on.</summary>
/// <param name="Index">Its number within the program, from 0.</param>
/// <param name="Exercise">The exercise.</param>
/// <param name="Equipment">Equipment id; null where there is none.</param>
/// <param name="Id">Exercise and equipment, e.g. <c>squat_barbell</c>.</param>
public sealed record Movement(int Index, NotationExercise Exercise, string? Equipment, string Id)
{
    /// <summary>The name a program writes: equipment only where it is not the usual one.</summary>
    public string WrittenName => Equipment is null || Equipment == Exercise.Equipment
        ? Exercise.Name
        : $"{Exercise.Name}, {Exercises.EquipmentNames.NameOf(Equipment)}";
}
