using System.Diagnostics.CodeAnalysis;

namespace Latitude.Domain.Exercises;

/// <summary>All exercises and movement patterns.</summary>
public sealed class ExerciseCatalog
{
    private readonly Dictionary<string, Exercise> _byId;
    private readonly Dictionary<string, MovementPattern> _patterns;

    /// <summary>Builds the catalogue from facts that the knowledge compiler has checked; a repeated id is our bug and throws.</summary>
    public ExerciseCatalog(IReadOnlyList<MovementPattern> patterns, IReadOnlyList<Exercise> exercises)
    {
        Patterns = patterns;
        All = exercises;
        _patterns = patterns.ToDictionary(pattern => pattern.Id);
        _byId = exercises.ToDictionary(exercise => exercise.Id);
    }

    /// <summary>Every exercise, in the order of its index.</summary>
    public IReadOnlyList<Exercise> All { get; }

    /// <summary>Every movement pattern.</summary>
    public IReadOnlyList<MovementPattern> Patterns { get; }

    /// <summary>The exercise with that id; an unknown id throws.</summary>
    public Exercise this[string id] => _byId[id];

    /// <summary>The pattern with that id; an unknown id throws.</summary>
    public MovementPattern Pattern(string id) => _patterns[id];

    /// <summary>Looks an exercise up by id.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out Exercise? exercise) => _byId.TryGetValue(id, out exercise);
}
