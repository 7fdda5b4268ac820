using Latitude.Liftoscript.Playing;

namespace Latitude.Liftoscript.Following;

/// <summary>A work set as it was done.</summary>
public sealed record DoneSet
{
    /// <summary>What was done; null for a set that was left out.</summary>
    public required SetResult? Result { get; init; }

    /// <summary>Members of its JSON that this version does not know.</summary>
    public UnknownMembers Unknown { get; init; } = UnknownMembers.None;
}
