using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Following;

/// <summary>An exercise of a workout as it was done.</summary>
public sealed record DoneExercise
{
    /// <summary>Key of the exercise in the program; null for one that was added.</summary>
    public string? Key { get; init; }

    /// <summary>What was done, by name.</summary>
    public required string Name { get; init; }

    /// <summary>Exercise and equipment, e.g. <c>squat_barbell</c>; null where it is what the program says.</summary>
    public string? Movement { get; init; }

    /// <summary>Its work sets, in order.</summary>
    public required IReadOnlyList<DoneSet> Sets { get; init; }

    /// <summary>Answers to what the program asked for, by state variable.</summary>
    public IReadOnlyDictionary<string, Quantity> Answers { get; init; } = new Dictionary<string, Quantity>(StringComparer.Ordinal);

    /// <summary>Members of its JSON that this version does not know.</summary>
    public UnknownMembers Unknown { get; init; } = UnknownMembers.None;
}
