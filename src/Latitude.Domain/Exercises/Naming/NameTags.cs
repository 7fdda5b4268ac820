using System.Numerics;

namespace Latitude.Domain.Exercises.Naming;

/// <summary>A set of tags: what the words of a name say, each by its number in the lexicon.</summary>
/// <remarks>320 bits: room for every tag, compared in five steps.</remarks>
public readonly record struct NameTags(ulong First, ulong Second, ulong Third, ulong Fourth, ulong Fifth)
{
    /// <summary>How many different tags there can be.</summary>
    public const int Capacity = 320;

    /// <summary>True where nothing is in the set.</summary>
    public bool IsEmpty => (First | Second | Third | Fourth | Fifth) == 0;

    /// <summary>The set of one tag.</summary>
    /// <param name="tag">0 to <see cref="Capacity"/> - 1; anything else is our bug and throws.</param>
    public static NameTags Of(int tag) => (tag >> 6) switch
    {
        0 => new NameTags(1UL << tag, 0, 0, 0, 0),
        1 => new NameTags(0, 1UL << (tag & 63), 0, 0, 0),
        2 => new NameTags(0, 0, 1UL << (tag & 63), 0, 0),
        3 => new NameTags(0, 0, 0, 1UL << (tag & 63), 0),
        4 => new NameTags(0, 0, 0, 0, 1UL << (tag & 63)),
        _ => throw new ArgumentOutOfRangeException(nameof(tag)),
    };

    /// <summary>Everything in either set.</summary>
    public NameTags With(in NameTags other) =>
        new(First | other.First, Second | other.Second, Third | other.Third, Fourth | other.Fourth, Fifth | other.Fifth);

    /// <summary>What is in this set but not in the other.</summary>
    public NameTags Without(in NameTags other) =>
        new(First & ~other.First, Second & ~other.Second, Third & ~other.Third, Fourth & ~other.Fourth, Fifth & ~other.Fifth);

    /// <summary>True where every tag of the other set is in this one.</summary>
    public bool HasAll(in NameTags other) =>
        (First & other.First) == other.First && (Second & other.Second) == other.Second
        && (Third & other.Third) == other.Third && (Fourth & other.Fourth) == other.Fourth
        && (Fifth & other.Fifth) == other.Fifth;

    /// <summary>True where the sets share a tag.</summary>
    public bool HasAny(in NameTags other) =>
        ((First & other.First) | (Second & other.Second) | (Third & other.Third) | (Fourth & other.Fourth) | (Fifth & other.Fifth)) != 0;

    /// <summary>The lowest tag of the set that is not below <paramref name="from"/>; <see cref="Capacity"/> where there is none.</summary>
    public int NextFrom(int from)
    {
        for (var part = from >> 6; part < Capacity >> 6; part++)
        {
            var rest = Part(part) & (part == from >> 6 ? ulong.MaxValue << (from & 63) : ulong.MaxValue);
            if (rest != 0)
            {
                return (part << 6) + BitOperations.TrailingZeroCount(rest);
            }
        }

        return Capacity;
    }

    private ulong Part(int part) => part switch
    {
        0 => First,
        1 => Second,
        2 => Third,
        3 => Fourth,
        _ => Fifth,
    };
}
