namespace Latitude.Liftoscript.Following;

/// <summary>
/// Something that became of a routine: small, never changed, owned by the lifter. What a routine stands at is what replaying its events gives
/// (<see cref="FollowedRoutine"/>). Ids, instants and dates come from outside.
/// </summary>
public abstract record RoutineEvent
{
    /// <summary>Minted by the device it happened on (UUIDv7). One id is one event.</summary>
    public required Guid Id { get; init; }

    /// <summary>The routine it belongs to: the id of its <see cref="RoutineStarted"/>.</summary>
    public required Guid Routine { get; init; }

    /// <summary>When it happened, with the offset of local time.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The lifter's local date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Members of its JSON that this version does not know.</summary>
    public UnknownMembers Unknown { get; init; } = UnknownMembers.None;
}
