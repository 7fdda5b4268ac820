using Latitude.Liftoscript.Exercises;
using Latitude.Liftoscript.Syntax;

namespace Latitude.Liftoscript.Programs.Resolving;

/// <summary>Names → movements and keys.</summary>
internal sealed class KeyNaming(ExerciseDirectory exercises)
{
    private readonly Dictionary<string, Movement> _movements = new(StringComparer.Ordinal);
    private readonly List<Movement> _ordered = [];

    /// <summary>All movements named so far.</summary>
    public IReadOnlyList<Movement> Movements => _ordered;

    public ExerciseDirectory Exercises { get; } = exercises;

    /// <summary>The movement of a name with or without equipment; null where the exercise is unknown.</summary>
    public Movement? Find(string name)
    {
        var exercise = Exercises.Find(name);
        string? equipment = null;
        if (exercise is null)
        {
            (name, equipment) = LineParser.SplitEquipment(name);
            exercise = equipment is null ? null : Exercises.Find(name);
        }

        if (exercise is null)
        {
            return null;
        }

        equipment ??= exercise.Equipment;
        var id = equipment is null ? exercise.Id : $"{exercise.Id}_{equipment}";
        if (!_movements.TryGetValue(id, out var movement))
        {
            movement = new Movement(_ordered.Count, exercise, equipment, id);
            _movements[id] = movement;
            _ordered.Add(movement);
        }

        return movement;
    }

    /// <summary>The key of one name with its label, as a reuse writes it.</summary>
    public string KeyOf(string written)
    {
        var (label, name) = LineParser.SplitLabel(written);
        return KeyOf(label, Find(name)?.Id ?? name);
    }

    /// <summary>The key of a line.</summary>
    public static string KeyOf(LineSyntax line, IReadOnlyList<Movement> movements) =>
        KeyOf(line.Label, movements.Count == line.Movements.Count
            ? string.Join('_', movements.Select(movement => movement.Id))
            : string.Join('_', line.Movements.Select(movement => movement.Name)));

    private static string KeyOf(string? label, string id) =>
        (string.IsNullOrEmpty(label) ? id : $"{label}-{id}").ToLowerInvariant();
}
