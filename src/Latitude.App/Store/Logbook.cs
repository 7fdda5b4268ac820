using Latitude.Domain.Knowledge;
using Latitude.Domain.Training;
using Latitude.Sync;
using Latitude.Sync.Client;
using Latitude.Sync.Records;

namespace Latitude.App.Store;

/// <summary>The lifter's log on this device: opened once, written in order, read by the window.</summary>
public sealed class Logbook(Lazy<KnowledgeBase> knowledge, TimeProvider time) : IDisposable
{
    private const int SummariesAtOnce = 50;

    private readonly SemaphoreSlim _turn = new(1);
    private Task? _opening;
    private SyncClient? _client;
    private ILogStore _store = new MemoryLogStore();

    /// <summary>Told whenever something was written, or the condition has changed.</summary>
    public event EventHandler? Changed;

    /// <summary>Told which workouts have changed, once their summaries fit them again.</summary>
    public event EventHandler<SummarisedEventArgs>? Summarised;

    /// <summary>Told when this device has written changes that are to go to a server.</summary>
    public event EventHandler? Written;

    /// <summary>Told when changes of other devices have come in.</summary>
    public event EventHandler? Pulled;

    /// <summary>How it stands with it.</summary>
    public StoreCondition Condition { get; private set; }

    /// <summary>The browser's name for why the last write failed; null where it did not.</summary>
    public string? Trouble { get; private set; }

    /// <summary>The newest bodyweight; null where none is logged.</summary>
    public BodyweightEntry? Bodyweight { get; private set; }

    /// <summary>The store itself, for what it alone knows.</summary>
    public ILogStore Store => _store;

    /// <summary>Opens it; once it is open nothing more happens.</summary>
    public Task OpenAsync() => _opening ??= Open(steal: false);

    /// <summary>Takes the log over from another tab.</summary>
    public Task TakeOverAsync() => _opening = Open(steal: true);

    /// <summary>Writes records, and the device's own texts with them, in one transaction.</summary>
    /// <param name="drafts">May be none.</param>
    /// <param name="texts">Texts of the device's own; null takes one away.</param>
    /// <returns>False where it could not be written: see <see cref="Trouble"/>. Nothing of it is lost, the next write tries again.</returns>
    public async Task<bool> WriteAsync(IReadOnlyList<RecordDraft> drafts, params (string Key, string? Text)[] texts)
    {
        await OpenAsync();
        await Try(async () =>
        {
            foreach (var (key, text) in texts)
            {
                _store.Stage(key, text);
            }

            if (drafts.Count > 0)
            {
                await _client!.WriteAllAsync(drafts);
            }
            else
            {
                await _store.CommitStagedAsync();
            }

            Trouble = null;
        });
        Changed?.Invoke(this, EventArgs.Empty);
        if (Trouble is null && drafts.Count > 0)
        {
            Written?.Invoke(this, EventArgs.Empty);
        }

        return Trouble is null;
    }

    /// <summary>Writes those records of an import that this device has never heard of.</summary>
    /// <returns>The records that were new.</returns>
    public async Task<IReadOnlyList<RecordDraft>> ImportAsync(IReadOnlyList<RecordDraft> drafts)
    {
        await OpenAsync();
        return await InTurn(async () =>
        {
            await _store.PrefetchAsync([.. drafts.Select(draft => draft.RecordId)]);
            var fresh = new List<RecordDraft>();
            foreach (var draft in drafts)
            {
                if ((await _store.StateOfAsync(draft.RecordId)).Winner is null)
                {
                    fresh.Add(draft);
                }
            }

            if (fresh.Count > 0)
            {
                await _client!.WriteAllAsync(fresh);
                Written?.Invoke(this, EventArgs.Empty);
            }

            return fresh;
        });
    }

    /// <summary>A text of the device's own; null where there is none.</summary>
    public async Task<string?> TextAsync(string key)
    {
        await OpenAsync();
        return IsHere ? await _store.TextAsync(key) : null;
    }

    /// <summary>How many changes are not known to be safe at a server.</summary>
    public async Task<int> PendingCountAsync() => IsHere ? await _store.PendingCountAsync() : 0;

    /// <summary>What to send to a server next; null while the log is not this tab's.</summary>
    /// <param name="most">At most so many changes.</param>
    /// <param name="except">Changes that stay behind.</param>
    public async Task<SyncRequest?> NextRequestAsync(int most, IReadOnlySet<ChangeId> except)
    {
        await OpenAsync();
        return await InTurn(async () => IsHere ? await _client!.NextRequestAsync(most, except) : null);
    }

    /// <summary>Takes a server's answer in: what came, what is safe there, and how far was read, in one transaction with a text of the device's own.</summary>
    /// <returns>False where nothing was taken: see <see cref="SyncClient.ApplyAsync"/>; or the log is another tab's, or could not be written.</returns>
    public async Task<bool> TakeAsync(SyncRequest request, SyncResponse response, (string Key, string? Text) text)
    {
        var isTaken = false;
        await Try(async () =>
        {
            if (IsHere)
            {
                _store.Stage(text.Key, text.Text);
                isTaken = await _client!.ApplyAsync(request, response);
            }
        });
        if (isTaken && response.Changes.Count > 0)
        {
            Bodyweight = await BodyRecords.WeightsAsync(_store) is [var newest, ..] ? newest.Entry : null;
            Pulled?.Invoke(this, EventArgs.Empty);
        }

        Changed?.Invoke(this, EventArgs.Empty);
        return isTaken;
    }

    /// <summary>The workout of an id, with the ids of its sets; null where there is none.</summary>
    public async Task<StoredWorkout?> WorkoutAsync(Guid id)
    {
        await OpenAsync();
        return StoredWorkout.Of(id, await _store.OfWorkoutsAsync([id]));
    }

    /// <summary>Workouts on days from one to another, both included, the newest first.</summary>
    public async Task<IReadOnlyList<SessionSummary>> SessionsAsync(DateOnly from, DateOnly to, int most = int.MaxValue)
    {
        await SummariseAsync();
        return await _store.SessionsAsync(from, to, most);
    }

    /// <summary>The newest workouts with an exercise.</summary>
    public async Task<IReadOnlyList<SessionSummary>> SessionsOfAsync(string key, int most)
    {
        await SummariseAsync();
        return await _store.SessionsOfAsync(key, most);
    }

    /// <summary>What was done from one day to another, as a log.</summary>
    public async Task<TrainingLog> LogAsync(DateOnly from, DateOnly to)
    {
        var sessions = await SessionsAsync(from, to);
        var records = await _store.OfWorkoutsAsync([.. sessions.Select(session => session.Workout)]);
        var weights = await _store.OfKindAsync(RecordKinds.Bodyweight);
        return LogRecords.LogOf(records.Concat(weights).Select(record => (record.Id, record.Kind, record.Payload)), out _);
    }

    /// <summary>All bodyweights with the ids of their records, the newest first.</summary>
    public async Task<IReadOnlyList<(Guid Id, BodyweightEntry Entry)>> BodyweightsAsync()
    {
        await OpenAsync();
        return await BodyRecords.WeightsAsync(_store);
    }

    /// <summary>Logs a bodyweight; null takes it out again.</summary>
    public async Task WeighAsync(Guid id, BodyweightEntry? entry)
    {
        await WriteAsync([new RecordDraft(RecordKinds.Bodyweight, id, entry is { } weighed ? BodyweightRecord.Of(weighed).Write() : null)]);
        Bodyweight = await BodyweightsAsync() is [var newest, ..] ? newest.Entry : null;
    }

    /// <summary>All girths with the ids of their records, the newest first.</summary>
    public async Task<IReadOnlyList<(Guid Id, GirthEntry Entry)>> GirthsAsync()
    {
        await OpenAsync();
        return await BodyRecords.GirthsAsync(_store);
    }

    /// <summary>Logs a girth; null takes it out again.</summary>
    public Task<bool> TapeAsync(Guid id, GirthEntry? entry) =>
        WriteAsync([new RecordDraft(RecordKinds.Girth, id, entry is { } taped ? GirthRecord.Of(taped).Write() : null)]);

    /// <summary>Brings the summaries up to their records.</summary>
    public async Task SummariseAsync(Action<int>? onProgress = null)
    {
        await OpenAsync();
        await Try(async () =>
        {
            for (var done = 0; await _store.DirtyAsync(SummariesAtOnce) is { Count: > 0 } dirty; onProgress?.Invoke(done += dirty.Count))
            {
                await Summarise(dirty);
            }
        });
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    /// <summary>Records that two devices have changed without knowing of each other.</summary>
    public async Task<IReadOnlyList<RecordConflict>> ConflictsAsync()
    {
        await OpenAsync();
        return IsHere ? await InTurn(async () => await _store.ConflictsAsync()) : [];
    }

    /// <summary>Settles a conflict: the version chosen replaces all that this device knows of.</summary>
    public Task<bool> ChooseAsync(RecordConflict conflict, Change version) =>
        WriteAsync([new RecordDraft(conflict.Kind, conflict.Record, version.Payload, version.SchemaVersion)]);

    private bool IsHere => Condition is StoreCondition.Kept or StoreCondition.MemoryOnly;

    /// <summary>One after another: what is written is read by whoever comes next.</summary>
    private async Task<T> InTurn<T>(Func<Task<T>> work)
    {
        await _turn.WaitAsync();
        try
        {
            return await work();
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>In turn, too; what the browser could not do is kept as <see cref="Trouble"/>.</summary>
    private Task Try(Func<Task> work) => InTurn(async () =>
    {
        try
        {
            await work();
        }
        catch (StoreException error)
        {
            Trouble = error.Reason;
        }

        return true;
    });

    private async Task Open(bool steal)
    {
        await OpenStore(steal);
        _client = await SyncClient.OpenAsync(_store, time);
        Bodyweight = await BodyRecords.WeightsAsync(_store) is [var newest, ..] ? newest.Entry : null;
        Changed?.Invoke(this, EventArgs.Empty);
    }

    private async Task OpenStore(bool steal)
    {
        if (OperatingSystem.IsBrowser())
        {
            StoreBridge.WhenLost(why =>
            {
                Condition = why == "elsewhere" ? StoreCondition.Elsewhere : StoreCondition.Newer;
                Changed?.Invoke(this, EventArgs.Empty);
            });
            var trouble = await StoreBridge.Open(steal);
            Condition = trouble switch
            {
                "" => StoreCondition.Kept,
                "elsewhere" => StoreCondition.Elsewhere,
                "newer" => StoreCondition.Newer,
                _ => StoreCondition.MemoryOnly,
            };
            if (Condition == StoreCondition.Kept)
            {
                _store = new IndexedDbStore();
            }
        }
        else
        {
            Condition = StoreCondition.MemoryOnly;
        }
    }

    private async Task Summarise(IReadOnlyList<Guid> workouts)
    {
        var records = (await _store.OfWorkoutsAsync(workouts)).ToLookup(StoredWorkout.OwnerOf);
        var summaries = workouts.ToDictionary(workout => workout, _ => (SessionSummary?)null);
        var found = new List<(Guid, Workout)>();
        foreach (var workout in workouts)
        {
            if (StoredWorkout.Of(workout, [.. records[workout]]) is { } stored)
            {
                found.Add((workout, stored.Workout));
            }
        }

        foreach (var summary in new Summariser(knowledge.Value.Names, Bodyweight?.Weight.Kilograms).Of(found))
        {
            summaries[summary.Workout] = summary;
        }

        await _store.SummariseAsync(summaries);
        Summarised?.Invoke(this, new SummarisedEventArgs(workouts));
    }
}
