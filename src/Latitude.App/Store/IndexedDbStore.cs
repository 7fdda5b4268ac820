using System.Globalization;
using System.Runtime.Versioning;
using Latitude.Sync;
using Latitude.Sync.Client;

namespace Latitude.App.Store;

/// <summary>The log in the browser's database. What belongs together is written in one transaction, durably.</summary>
[SupportedOSPlatform("browser")]
internal sealed class IndexedDbStore : ILogStore
{
    private const string StateKey = "device";

    private readonly Dictionary<Guid, RecordState> _fetched = [];
    private readonly List<KeyValuePair<string, string?>> _staged = [];

    public bool IsKept => true;

    public async ValueTask<ClientState?> LoadAsync() => await StoreBridge.Meta(StateKey) is { } text ? ClientStateText.Read(text) : null;

    public async ValueTask<string?> TextAsync(string key) => await StoreBridge.Meta(key);

    public void Stage(string key, string? text) => _staged.Add(new(key, text));

    public async ValueTask CommitStagedAsync()
    {
        if (_staged.Count > 0)
        {
            await Write(new CommitText());
        }
    }

    public async ValueTask PrefetchAsync(IReadOnlyList<Guid> records)
    {
        _fetched.Clear();
        foreach (var record in records)
        {
            _fetched[record] = RecordState.Empty;
        }

        foreach (var (id, state) in await ReadStates(records))
        {
            _fetched[id] = state;
        }
    }

    public async ValueTask<RecordState> StateOfAsync(Guid record)
    {
        if (!_fetched.TryGetValue(record, out var state))
        {
            var found = await ReadStates([record]);
            _fetched[record] = state = found.Count == 0 ? RecordState.Empty : found[0].State;
        }

        return state;
    }

    public async ValueTask CommitAsync(LocalCommit commit)
    {
        var states = IsPlainWrite(commit) ? await Extended(commit.Put) : await Recomputed(commit);
        var text = new CommitText
        {
            Removed = commit.Removed,
            PendEverything = commit.PendEverything,
            Put = commit.Put,
            States = states,
            Pended = commit.Pended,
            Acked = commit.Acked,
        };
        text.Meta.Add(new(StateKey, ClientStateText.Write(commit.State)));
        await Write(text);
        _fetched.Clear();
    }

    public async ValueTask<IReadOnlyList<Change>> PendingAsync(int most) =>
        Changes(await StoreBridge.Changes(string.Join(' ', Frames.Rows(await StoreBridge.Pending(most)).Select(row => row[0]))));

    public async ValueTask<IReadOnlyList<Change>> PendingOfAsync(Guid device)
    {
        var ids = Frames.Rows(await StoreBridge.Pending(int.MaxValue)).Select(row => row[0]);
        return Changes(await StoreBridge.Changes(string.Join(' ', ids.Where(id => id.StartsWith(device.ToString("D"), StringComparison.Ordinal)))));
    }

    public async ValueTask<IReadOnlyList<StoredRecord>> OfWorkoutsAsync(IReadOnlyList<Guid> workouts) => Records(await StoreBridge.OfWorkouts(Frames.Ids(workouts)));

    public async ValueTask<IReadOnlyList<StoredRecord>> OfKindAsync(string kind) => Records(await StoreBridge.OfKind(kind));

    public async ValueTask<IReadOnlyList<SessionSummary>> SessionsAsync(DateOnly from, DateOnly to, int most) =>
        Sessions(await StoreBridge.SessionsBetween(SessionSummary.DayKey(from), SessionSummary.DayKey(to) + "\uffff", most));

    public async ValueTask<IReadOnlyList<SessionSummary>> SessionsOfAsync(string key, int most) => Sessions(await StoreBridge.SessionsOf(key, most));

    public async ValueTask<int> SessionCountAsync() => await StoreBridge.SessionCount();

    public async ValueTask<IReadOnlyList<Guid>> DirtyAsync(int most) =>
        [.. Frames.Rows(await StoreBridge.Dirty(most)).Select(row => Guid.ParseExact(row[0], "D"))];

    public async ValueTask SummariseAsync(IReadOnlyDictionary<Guid, SessionSummary?> summaries) => await Write(new CommitText { Summaries = summaries });

    public async ValueTask<IReadOnlyList<RecordConflict>> ConflictsAsync()
    {
        var records = Frames.Rows(await StoreBridge.Forked()).Select(row => Guid.ParseExact(row[0], "D")).ToArray();
        var replica = new Replica();
        foreach (var change in Changes(await StoreBridge.ChangesOf(Frames.Ids(records))))
        {
            replica.Put(change);
        }

        return [.. records.Select(record => RecordConflict.Of(replica, record)).OfType<RecordConflict>()];
    }

    public async ValueTask<int> PendingCountAsync() => await StoreBridge.PendingCount();

    /// <summary>True for what this device wrote itself: new versions, nothing removed, acknowledged or replaced.</summary>
    private static bool IsPlainWrite(LocalCommit commit) =>
        commit.Removed.Count == 0 && commit.Acked.Count == 0 && commit.Put.Count == commit.Pended.Count;

    private async ValueTask Write(CommitText commit)
    {
        var staged = _staged.Count;
        commit.Meta.AddRange(_staged);
        var trouble = await StoreBridge.Commit(commit.Write());
        if (trouble.Length > 0)
        {
            throw new StoreException(trouble);
        }

        _staged.RemoveRange(0, staged);
    }

    private async ValueTask<List<(Guid, string, RecordState)>> Extended(IReadOnlyList<Change> changes)
    {
        var states = new Dictionary<Guid, (string Kind, RecordState State)>();
        foreach (var change in changes)
        {
            var before = states.TryGetValue(change.RecordId, out var found) ? found.State : await StateOfAsync(change.RecordId);
            states[change.RecordId] = (change.Kind, before.With(change));
        }

        return [.. states.Select(pair => (pair.Key, pair.Value.Kind, pair.Value.State))];
    }

    /// <summary>What came from elsewhere may be known already, or replace what is: the records that it touches are worked out anew from all their changes.</summary>
    private static async ValueTask<List<(Guid, string, RecordState)>> Recomputed(LocalCommit commit)
    {
        var named = Changes(await StoreBridge.Changes(Frames.Ids(commit.Removed.Concat(commit.Acked.Where(ack => ack.ClampedStamp is not null).Select(ack => ack.Id)))));
        var touched = commit.Put.Concat(named).Select(change => change.RecordId).Distinct().ToArray();
        var replica = new Replica();
        foreach (var change in Changes(await StoreBridge.ChangesOf(Frames.Ids(touched))))
        {
            replica.Put(change);
        }

        foreach (var id in commit.Removed)
        {
            replica.Remove(id);
        }

        foreach (var change in commit.Put)
        {
            replica.Put(change);
        }

        foreach (var (id, stamp) in commit.Acked)
        {
            if (stamp is not null && replica.Find(id) is { } change)
            {
                replica.Put(change with { ClampedStamp = stamp });
            }
        }

        var kinds = replica.Changes.GroupBy(change => change.RecordId).ToDictionary(group => group.Key, group => group.First().Kind);
        return [.. touched.Where(kinds.ContainsKey).Select(record => (record, kinds[record], replica.StateOf(record)))];
    }

    private static async ValueTask<List<(Guid Id, RecordState State)>> ReadStates(IReadOnlyList<Guid> records)
    {
        var states = new List<(Guid, RecordState)>();
        foreach (var row in Frames.Rows(await StoreBridge.States(Frames.Ids(records))))
        {
            if (RecordStateText.Read(row[1]) is { } state)
            {
                states.Add((Guid.ParseExact(row[0], "D"), state));
            }
        }

        return states;
    }

    private static List<Change> Changes(string text)
    {
        var changes = new List<Change>();
        foreach (var row in Frames.Rows(text))
        {
            if (ChangeId.TryParse(row[0], out var id) && HybridTimestamp.TryParse(row[4], out var stamp))
            {
                changes.Add(new Change
                {
                    Id = id,
                    Kind = row[1],
                    RecordId = Guid.ParseExact(row[2], "D"),
                    Payload = row[3].Length == 0 ? null : row[3],
                    Stamp = stamp,
                    ClampedStamp = HybridTimestamp.TryParse(row[5], out var clamped) ? clamped : null,
                    Bases = [.. row[6].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => ChangeId.TryParse(word, out var earlier) ? earlier : default)],
                    SchemaVersion = int.Parse(row[7], CultureInfo.InvariantCulture),
                });
            }
        }

        return changes;
    }

    private static List<StoredRecord> Records(string text) => [.. Frames.Rows(text).Select(row => new StoredRecord(Guid.ParseExact(row[0], "D"), row[1], row[2]))];

    private static List<SessionSummary> Sessions(string text) =>
        [.. Frames.Rows(text).Select(row => SessionSummaryText.Read(Guid.ParseExact(row[0], "D"), row[1])).OfType<SessionSummary>()];
}
