using Latitude.App.Store;
using Latitude.Domain.Programs;
using Latitude.Liftoscript.Following;
using Latitude.Liftoscript.Gym;
using Latitude.Sync.Client;
using Latitude.Sync.Records;

namespace Latitude.App.Routines;

/// <summary>
/// The routines that are followed on this device: their events are records like any other, and what a routine stands at is worked out from them.
/// </summary>
public sealed class RoutineBook
{
    private readonly Logbook _logbook;
    private readonly TimeProvider _time;
    private readonly Dictionary<Guid, FollowedRoutine> _routines = [];
    private Task? _reading;

    /// <summary>Made once for the app.</summary>
    public RoutineBook(Logbook logbook, TimeProvider time)
    {
        (_logbook, _time) = (logbook, time);
        logbook.Pulled += (_, _) => _reading = _reading is null ? null : ReadAsync();
    }

    /// <summary>Told whenever a routine has changed.</summary>
    public event EventHandler? Changed;

    /// <summary>The routine that was started last and is not over; null where none is followed.</summary>
    public FollowedRoutine? Current { get; private set; }

    /// <summary>What it stands at; null where none is followed.</summary>
    public RoutineState? State { get; private set; }

    /// <summary>Reads the events once.</summary>
    public Task OpenAsync() => _reading ??= ReadAsync();

    /// <summary>Reads them anew: something else has written, or deleted, some.</summary>
    public Task ReopenAsync() => _reading = ReadAsync();

    /// <summary>Begins an established routine; one that runs is over with it.</summary>
    /// <param name="routine">The routine.</param>
    /// <param name="settings">Gym, unit, one-rep maxes, days.</param>
    /// <returns>False where it could not be written; nothing has changed then.</returns>
    public async Task<bool> StartAsync(Routine routine, RoutineSettings settings)
    {
        await OpenAsync();
        var id = NewId();
        var events = new List<RoutineEvent>();
        if (Current is { } before)
        {
            events.Add(Stamped(new RoutineEnded { Id = default, Routine = before.Id, At = default, Date = default }, NewId()));
        }

        events.Add(Stamped(
            new RoutineStarted { Id = default, Routine = id, At = default, Date = default, CatalogueId = routine.Id, Name = routine.Name, Program = routine.Program, Settings = settings }, id));
        return await WriteAsync([.. events]);
    }

    /// <summary>Something becomes of the current routine; nothing happens where none is followed. Id, time and routine are given to it.</summary>
    public async Task<bool> AddAsync(RoutineEvent happened)
    {
        await OpenAsync();
        return Current is not { } routine || await WriteAsync(Stamped(happened with { Routine = routine.Id }, NewId()));
    }

    /// <summary>The gym has changed: from the next workout on its loads hold.</summary>
    public Task<bool> MoveToAsync(LifterGym gym) => AddAsync(new SettingsChanged { Id = default, Routine = default, At = default, Date = default, Settings = new RoutineSettings { Gym = gym } });

    /// <summary>The id of the event that a workout becomes: the same however often the workout is ended.</summary>
    public static Guid EventOf(Guid workout) => ContentId.Of("routine_event", workout.ToString("D"));

    /// <summary>An event as a record.</summary>
    public static RecordDraft DraftOf(RoutineEvent happened) => new(RecordKinds.RoutineEvent, happened.Id, RoutineEventJson.Write(happened));

    /// <summary>Takes events in that have been written.</summary>
    public void Take(params ReadOnlySpan<RoutineEvent> events)
    {
        foreach (var happened in events)
        {
            if (!_routines.TryGetValue(happened.Routine, out var routine))
            {
                _routines[happened.Routine] = routine = new FollowedRoutine(happened.Routine);
            }

            routine.Add(happened);
        }

        Look();
    }

    private async Task<bool> WriteAsync(params RoutineEvent[] events)
    {
        var isWritten = await _logbook.WriteAsync([.. events.Select(DraftOf)]);
        if (isWritten)
        {
            Take(events);
        }

        return isWritten;
    }

    private async Task ReadAsync()
    {
        await _logbook.OpenAsync();
        _routines.Clear();
        var events = new List<RoutineEvent>();
        foreach (var record in await _logbook.Store.OfKindAsync(RecordKinds.RoutineEvent))
        {
            if (RoutineEventJson.Read(record.Payload).Event is { } happened)
            {
                events.Add(happened);
            }
        }

        Take([.. events]);
    }

    private void Look()
    {
        (Current, State) = (null, null);
        DateTimeOffset? newest = null;
        foreach (var routine in _routines.Values)
        {
            var state = routine.State();
            if (state is { Start: { } start, Status: RoutineStatus.Running or RoutineStatus.Paused } && !(start.At <= newest))
            {
                (Current, State, newest) = (routine, state, start.At);
            }
        }

        Changed?.Invoke(this, EventArgs.Empty);
    }

    private Guid NewId() => Guid.CreateVersion7(_time.GetUtcNow());

    private RoutineEvent Stamped(RoutineEvent happened, Guid id)
    {
        var now = _time.GetLocalNow();
        return happened with { Id = id, At = now, Date = DateOnly.FromDateTime(now.DateTime) };
    }
}
