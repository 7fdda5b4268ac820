using Latitude.App.Workouts;
using Latitude.App.Store;
using Latitude.Domain.Quantities;
using Latitude.Liftoscript.Gym;
using Latitude.Sync.Client;
using Latitude.Sync.Records;

namespace Latitude.App.Routines;

/// <summary>The lifter's gym: what there is to load. Until it is described, a usual one is taken for granted.</summary>
public sealed class GymBook
{
    /// <summary>One gym for a lifter, the same record on every device.</summary>
    private static readonly Guid Record = ContentId.Of("gym", "own");

    private readonly Logbook _logbook;
    private readonly RoutineBook _routines;
    private Task? _reading;

    /// <summary>Made once for the app.</summary>
    public GymBook(Logbook logbook, RoutineBook routines)
    {
        (_logbook, _routines) = (logbook, routines);
        logbook.Pulled += (_, _) => _reading = _reading is null ? null : ReadAsync();
    }

    /// <summary>Told whenever it has changed.</summary>
    public event EventHandler? Changed;

    /// <summary>The gym as its lifter described it; null before they did.</summary>
    public LifterGym? Own { get; private set; }

    /// <summary>What it can load.</summary>
    public GymSetup Setup { get; private set; } = UsualGym.Setup;

    /// <summary>The lifter's gym, or the usual one in a unit.</summary>
    public LifterGym In(MassUnit unit) => Own ?? UsualGym.Of(unit);

    /// <summary>Reads it once.</summary>
    public Task OpenAsync() => _reading ??= ReadAsync();

    /// <summary>Keeps a gym; the routine that runs goes on with its loads.</summary>
    /// <returns>False where it could not be written; nothing has changed then.</returns>
    public async Task<bool> KeepAsync(LifterGym gym)
    {
        if (!await _logbook.WriteAsync([new RecordDraft(RecordKinds.Gym, Record, JsonText.Of(json => LifterGymJson.Write(json, gym)))]))
        {
            return false;
        }

        Take(gym);
        return await _routines.MoveToAsync(gym);
    }

    private async Task ReadAsync()
    {
        await _logbook.OpenAsync();
        foreach (var record in await _logbook.Store.OfKindAsync(RecordKinds.Gym))
        {
            if (record.Id == Record && LifterGymJson.Read(record.Payload).Gym is { } gym)
            {
                Take(gym);
            }
        }
    }

    private void Take(LifterGym gym)
    {
        (Own, Setup) = (gym, gym.Setup());
        Changed?.Invoke(this, EventArgs.Empty);
    }
}
