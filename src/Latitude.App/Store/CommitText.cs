using System.Text.Json;
using Latitude.Sync;

namespace Latitude.App.Store;

/// <summary>What Client/store.ts writes in one transaction; its members are those of <c>Commit</c> there.</summary>
internal sealed class CommitText
{
    public List<KeyValuePair<string, string?>> Meta { get; } = [];

    public IReadOnlyList<ChangeId> Removed { get; init; } = [];

    public bool PendEverything { get; init; }

    public IReadOnlyCollection<Change> Put { get; init; } = [];

    public IReadOnlyCollection<(Guid Record, string Kind, RecordState State)> States { get; init; } = [];

    public IReadOnlyList<ChangeId> Pended { get; init; } = [];

    public IReadOnlyList<SyncAck> Acked { get; init; } = [];

    public IReadOnlyDictionary<Guid, SessionSummary?> Summaries { get; init; } = new Dictionary<Guid, SessionSummary?>();

    public string Write() => JsonText.Of(json =>
    {
        json.WriteStartObject();
        Array(json, "meta", Meta, pair => Row(json, pair.Key, pair.Value));
        Array(json, "removed", Removed, id => json.WriteStringValue(id.ToString()));
        json.WriteBoolean("pendAll", PendEverything);
        Array(json, "put", Put, change => Write(json, change));
        var owners = Owners();
        Array(json, "states", States, row => Row(
            json, row.Record.ToString("D"), row.Kind, RecordStateText.Write(row.State), row.State.Winner?.Id.ToString(), owners.GetValueOrDefault(row.Record, "")));
        Array(json, "pended", Pended, id => json.WriteStringValue(id.ToString()));
        Array(json, "acked", Acked, ack => Row(json, ack.Id.ToString(), ack.ClampedStamp?.ToString() ?? ""));
        Array(json, "sessions", Summaries, pair => Write(json, pair.Key, pair.Value));
        Array(json, "clean", Summaries.Keys, workout => json.WriteStringValue(workout));
        json.WriteEndObject();
    });

    /// <summary>The workout that each written record belongs to; a deletion does not say it.</summary>
    private Dictionary<Guid, string> Owners()
    {
        var owners = new Dictionary<Guid, string>();
        foreach (var change in Put)
        {
            var owner = StoredWorkout.OwnerOf(new StoredRecord(change.RecordId, change.Kind, change.Payload ?? ""));
            if (owner != Guid.Empty)
            {
                owners[change.RecordId] = owner.ToString("D");
            }
        }

        return owners;
    }

    private static void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteString("id", change.Id.ToString());
        json.WriteString("kind", change.Kind);
        json.WriteString("record", change.RecordId);
        json.WriteString("data", change.Payload);
        json.WriteString("stamp", change.Stamp.ToString());
        json.WriteString("clamped", change.ClampedStamp?.ToString() ?? "");
        json.WriteString("bases", string.Join(' ', change.Bases));
        json.WriteNumber("schema", change.SchemaVersion);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Guid workout, SessionSummary? summary)
    {
        json.WriteStartArray();
        json.WriteStringValue(workout);
        json.WriteStringValue(summary?.Day ?? "");
        json.WriteStartArray();
        foreach (var lift in summary?.Lifts ?? [])
        {
            json.WriteStringValue($"{lift.Key}|{summary!.Day}");
        }

        json.WriteEndArray();
        json.WriteStringValue(summary is null ? "" : SessionSummaryText.Write(summary));
        json.WriteEndArray();
    }

    private static void Row(Utf8JsonWriter json, params ReadOnlySpan<string?> fields)
    {
        json.WriteStartArray();
        foreach (var field in fields)
        {
            json.WriteStringValue(field);
        }

        json.WriteEndArray();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
