namespace Latitude.Domain.Exercises.Naming;

/// <summary>Everything known about names: <c>knowledge/names/</c>, compiled.</summary>
public sealed record NameLexicon
{
    /// <summary>Words and phrases in all languages; what each says is at the same index of <see cref="WordTags"/>.</summary>
    public required WordTable Words { get; init; }

    /// <summary>What each word says; empty for words that say nothing of interest ("with").</summary>
    public required IReadOnlyList<NameTags> WordTags { get; init; }

    /// <summary>Whole names that mean one exercise for certain: its id, its name, and names that cannot be taken apart.</summary>
    public required WordTable Exact { get; init; }

    /// <summary>The exercise of each name in <see cref="Exact"/>.</summary>
    public required IReadOnlyList<Exercise> ExactExercises { get; init; }

    /// <summary>What follows from what, in order.</summary>
    public required IReadOnlyList<NameImplication> Implications { get; init; }

    /// <summary>Movements, the most telling first. The number of a movement is also that of the tag that says it.</summary>
    public required IReadOnlyList<NameMovement> Movements { get; init; }

    /// <summary>What the tags of implements mean for the load.</summary>
    public required NameImplements Implements { get; init; }
}
