namespace Latitude.Liftoscript.Following;

/// <summary>
/// A routine as its lifter owns it: a set of events. Two devices that hold the same events hold the same state, whatever order they arrived
/// in: the start comes first, then events go by instant, then by id. Not for use by several threads at once.
/// </summary>
public sealed class FollowedRoutine
{
    private readonly Dictionary<Guid, RoutineEvent> _events = [];
    private readonly List<RoutineEvent> _ordered = [];
    private RoutineReplay? _replay;

    /// <summary>A routine without events.</summary>
    /// <param name="id">The id of its <see cref="RoutineStarted"/>.</param>
    public FollowedRoutine(Guid id) => Id = id;

    /// <summary>A routine with its events, in any order.</summary>
    /// <param name="id">The id of its <see cref="RoutineStarted"/>.</param>
    /// <param name="events">Events; those of other routines are passed over.</param>
    public FollowedRoutine(Guid id, IEnumerable<RoutineEvent> events)
        : this(id)
    {
        ArgumentNullException.ThrowIfNull(events);
        foreach (var happened in events)
        {
            Add(happened);
        }
    }

    /// <summary>The id of its start.</summary>
    public Guid Id { get; }

    /// <summary>All events in the order in which they are replayed.</summary>
    public IReadOnlyList<RoutineEvent> Events => _ordered;

    /// <summary>
    /// Takes an event in. One that comes after all others is applied at once, one that comes between them at the next look at the state. Of two with one
    /// id, which a sound device never makes, the same one wins everywhere.
    /// </summary>
    /// <returns>True where it was new to this routine.</returns>
    public bool Add(RoutineEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        if (happened.Routine != Id)
        {
            return false;
        }

        if (_events.TryGetValue(happened.Id, out var known))
        {
            if (ReferenceEquals(known, happened) || string.CompareOrdinal(RoutineEventJson.Write(happened), RoutineEventJson.Write(known)) <= 0)
            {
                return false;
            }

            _ordered.Remove(known);
            _replay = null;
        }

        _events[happened.Id] = happened;
        var place = _ordered.BinarySearch(happened, EventOrder.Instance);
        _ordered.Insert(place < 0 ? ~place : place, happened);
        if (ReferenceEquals(_ordered[^1], happened))
        {
            _replay?.Apply(happened);
        }
        else
        {
            _replay = null;
        }

        return true;
    }

    /// <summary>What the routine stands at.</summary>
    public RoutineState State()
    {
        if (_replay is null)
        {
            _replay = new RoutineReplay();
            foreach (var happened in _ordered)
            {
                _replay.Apply(happened);
            }
        }

        return new RoutineState(_replay);
    }
}
