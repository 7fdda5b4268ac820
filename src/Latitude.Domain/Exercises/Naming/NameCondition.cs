namespace Latitude.Domain.Exercises.Naming;

/// <summary>What must and must not be said in a name.</summary>
public sealed record NameCondition
{
    /// <summary>All of these.</summary>
    public required NameTags All { get; init; }

    /// <summary>Of each of these sets at least one.</summary>
    public required NameTags[] AnyOf { get; init; }

    /// <summary>None of these.</summary>
    public required NameTags None { get; init; }

    /// <summary>Every tag that the condition asks for, in whatever way: what it has taken into account.</summary>
    public NameTags Mentioned
    {
        get
        {
            var mentioned = All;
            foreach (var any in AnyOf)
            {
                mentioned = mentioned.With(any);
            }

            return mentioned;
        }
    }

    /// <summary>True where the tags of a name fit.</summary>
    public bool Fits(in NameTags tags)
    {
        if (!tags.HasAll(All) || tags.HasAny(None))
        {
            return false;
        }

        foreach (var any in AnyOf)
        {
            if (!tags.HasAny(any))
            {
                return false;
            }
        }

        return true;
    }
}
