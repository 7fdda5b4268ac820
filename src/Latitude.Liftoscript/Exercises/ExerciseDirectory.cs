namespace Latitude.Liftoscript.Exercises;

/// <summary>The exercises a program may name, whatever their case: the notation's own and, where given, the lifter's.</summary>
public sealed class ExerciseDirectory
{
    private readonly Dictionary<string, NotationExercise> _byName;

    private ExerciseDirectory(IEnumerable<NotationExercise> exercises)
    {
        var byName = new Dictionary<string, NotationExercise>(StringComparer.OrdinalIgnoreCase);
        foreach (var exercise in exercises)
        {
            byName.TryAdd(exercise.Name, exercise);
        }

        _byName = byName;
    }

    /// <summary>The notation's own exercises.</summary>
    public static ExerciseDirectory BuiltIn { get; } = new(BuiltInExercises.All);

    /// <summary>All exercises.</summary>
    public IReadOnlyCollection<NotationExercise> All => _byName.Values;

    /// <summary>These exercises and the lifter's own; a name of the notation keeps its meaning.</summary>
    public ExerciseDirectory With(IEnumerable<NotationExercise> own) => new(_byName.Values.Concat(own));

    /// <summary>The exercise of a name; null where there is none.</summary>
    public NotationExercise? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The known name that looks most like an unknown one, for a hint; null where none is near.</summary>
    public string? Nearest(string name)
    {
        string? best = null;
        var bestDistance = Math.Max(2, name.Length / 3) + 1;
        foreach (var known in _byName.Keys)
        {
            if (Math.Abs(known.Length - name.Length) < bestDistance)
            {
                var distance = EditDistance.Between(name, known, bestDistance);
                if (distance < bestDistance || (distance == bestDistance && best is not null && string.CompareOrdinal(known, best) < 0))
                {
                    (best, bestDistance) = (known, distance);
                }
            }
        }

        return best;
    }
}
