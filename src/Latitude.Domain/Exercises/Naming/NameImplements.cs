namespace Latitude.Domain.Exercises.Naming;

/// <summary>How the tags of implements are loaded.</summary>
public sealed record NameImplements
{
    /// <summary>Every implement.</summary>
    public required NameTags All { get; init; }

    /// <summary>Tags and what they mean for the load, the most telling first: "assisted" says more than "machine".</summary>
    public required IReadOnlyList<(NameTags Tags, LoadType LoadType)> Loads { get; init; }

    /// <summary>How a name says that it was loaded; null where it does not say.</summary>
    public LoadType? LoadOf(in NameTags tags)
    {
        foreach (var (implement, loadType) in Loads)
        {
            if (tags.HasAny(implement))
            {
                return loadType;
            }
        }

        return null;
    }

    /// <summary>True where one of the implements named is loaded in that way.</summary>
    public bool CanBe(in NameTags tags, LoadType wanted)
    {
        foreach (var (implement, loadType) in Loads)
        {
            if (loadType == wanted && tags.HasAny(implement))
            {
                return true;
            }
        }

        return false;
    }
}
