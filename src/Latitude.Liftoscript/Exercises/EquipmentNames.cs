namespace Latitude.Liftoscript.Exercises;

/// <summary>The kinds of equipment a program may name after a comma.</summary>
public static class EquipmentNames
{
    private static readonly (string Name, string Id)[] Known =
    [
        ("Barbell", "barbell"), ("Cable", "cable"), ("Dumbbell", "dumbbell"), ("Smith Machine", "smith"), ("Band", "band"),
        ("Kettlebell", "kettlebell"), ("Bodyweight", "bodyweight"), ("Leverage Machine", "leverageMachine"),
        ("Medicine Ball", "medicineball"), ("EZ Bar", "ezbar"), ("Trap Bar", "trapbar"),
    ];

    /// <summary>The id of a kind of equipment, whatever the name's case; null for any other word.</summary>
    public static string? FindId(ReadOnlySpan<char> name)
    {
        foreach (var (known, id) in Known)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return id;
            }
        }

        return null;
    }

    /// <summary>The ids of all kinds.</summary>
    public static IEnumerable<string> Ids => Known.Select(known => known.Id);

    /// <summary>An id as it is spelt, whatever the case; null for any other word.</summary>
    public static string? IdOf(string word)
    {
        foreach (var (_, id) in Known)
        {
            if (id.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return id;
            }
        }

        return null;
    }

    /// <summary>The name of a kind of equipment by its id; the id itself where it is unknown.</summary>
    public static string NameOf(string id)
    {
        foreach (var (known, knownId) in Known)
        {
            if (knownId == id)
            {
                return known;
            }
        }

        return id;
    }
}
