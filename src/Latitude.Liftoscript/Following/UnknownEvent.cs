namespace Latitude.Liftoscript.Following;

/// <summary>An event of a kind or version that this program does not know: kept, written back as it was, without effect.</summary>
public sealed record UnknownEvent : RoutineEvent
{
    /// <summary>Its kind.</summary>
    public required string Kind { get; init; }

    /// <summary>The version of its form.</summary>
    public required int Version { get; init; }
}
