namespace Latitude.Domain.Exercises.Naming;

/// <summary>
/// Turns the names that lifters and their apps use into exercises. A name is read for what it says (movement, implement, grip,
/// angle, side, in any of the languages of <c>knowledge/names</c>), and the exercise follows from that; only names that cannot
/// be taken apart are looked up whole.
/// </summary>
public sealed class ExerciseNames
{
    /// <summary>From this confidence on an exercise is named; below, only the pattern.</summary>
    public const double LeastConfidence = 0.5;

    private const double DoubtOfOtherImplement = 0.2;
    private const double ConfidenceOfPattern = 0.6;

    private readonly NameLexicon _lexicon;
    private readonly NameReader _reader;

    /// <summary>Reads names with the words and rules of a lexicon.</summary>
    public ExerciseNames(NameLexicon lexicon)
    {
        _lexicon = lexicon;
        _reader = new NameReader(lexicon);
    }

    /// <summary>
    /// The exercise or, failing that, the movement pattern that a name means; <see cref="NameMatch.Unknown"/> rather than a
    /// wrong guess. Never throws, whatever the text.
    /// </summary>
    /// <param name="name">The name as logged, in any language known to <c>knowledge/names</c>.</param>
    /// <param name="equipment">The equipment column of formats that keep it apart; null where they do not.</param>
    public NameMatch Resolve(string name, string? equipment = null)
    {
        var reading = _reader.Read(name);
        var saysImplement = reading.Tags.HasAny(_lexicon.Implements.All);
        var column = equipment is null || saysImplement ? default : _reader.Read(equipment).Tags;
        if (TryExact(name, out var exercise) && (!column.HasAny(_lexicon.Implements.All) || _lexicon.Implements.CanBe(column, exercise.LoadType)))
        {
            return Match(exercise, exercise.Pattern, 1, exercise.LoadType);
        }

        if (reading.Tags.IsEmpty)
        {
            return NameMatch.Unknown;
        }

        reading = reading.Plus(column);
        var tags = Conclude(reading.Tags);
        for (var said = tags.NextFrom(0); said < _lexicon.Movements.Count; said = tags.NextFrom(said + 1))
        {
            if (Decide(_lexicon.Movements[said], tags) is { } rule)
            {
                return Judge(rule, tags, reading);
            }
        }

        return OnlyPattern(tags, reading);
    }

    private bool TryExact(string name, out Exercise exercise)
    {
        var text = NameText.Read(name, stackalloc char[NameText.LongestText * 2], stackalloc int[NameText.MostWords + 1]);
        var index = _lexicon.Exact.Find(text.All);
        exercise = index < 0 ? null! : _lexicon.ExactExercises[index];
        return index >= 0;
    }

    private NameTags Conclude(NameTags tags)
    {
        foreach (var implication in _lexicon.Implications)
        {
            if (implication.When.Fits(tags))
            {
                tags = tags.With(implication.Adds).Without(implication.Removes);
            }
        }

        return tags;
    }

    private static NameRule? Decide(NameMovement movement, in NameTags tags)
    {
        foreach (var rule in movement.Rules)
        {
            if (rule.When.Fits(tags))
            {
                return rule;
            }
        }

        return null;
    }

    private NameMatch Judge(NameRule rule, in NameTags tags, in NameReading reading)
    {
        var confidence = rule.Confidence - reading.Doubt;
        var named = _lexicon.Implements.LoadOf(tags);
        if (rule.Exercise is not { } exercise)
        {
            return Match(null, rule.Pattern, Math.Min(confidence, ConfidenceOfPattern), named);
        }

        if (named is not null && !rule.When.Mentioned.HasAny(_lexicon.Implements.All) && !_lexicon.Implements.CanBe(tags, exercise.LoadType))
        {
            confidence -= DoubtOfOtherImplement;
        }

        return confidence >= LeastConfidence
            ? Match(exercise, rule.Pattern, confidence, LoadOf(exercise, tags))
            : Match(null, rule.Pattern, confidence, named);
    }

    private NameMatch OnlyPattern(in NameTags tags, in NameReading reading)
    {
        for (var said = tags.NextFrom(0); said < _lexicon.Movements.Count; said = tags.NextFrom(said + 1))
        {
            if (_lexicon.Movements[said].Pattern is { } pattern)
            {
                return Match(null, pattern, ConfidenceOfPattern - reading.Doubt, _lexicon.Implements.LoadOf(tags));
            }
        }

        return NameMatch.Unknown;
    }

    // What is said overrules how the exercise is usually loaded, but a dumbbell between the feet leaves a pull-up a pull-up.
    private LoadType LoadOf(Exercise exercise, in NameTags tags) =>
        exercise.LoadType is LoadType.BodyweightPlus or LoadType.Assisted or LoadType.Hold || _lexicon.Implements.CanBe(tags, exercise.LoadType)
            ? exercise.LoadType
            : _lexicon.Implements.LoadOf(tags) ?? exercise.LoadType;

    private static NameMatch Match(Exercise? exercise, MovementPattern pattern, double confidence, LoadType? loadType) => new()
    {
        Exercise = exercise,
        Pattern = pattern,
        Side = exercise?.Side ?? pattern.Side,
        Confidence = Math.Clamp(confidence, 0.05, 1),
        LoadType = loadType,
    };
}
