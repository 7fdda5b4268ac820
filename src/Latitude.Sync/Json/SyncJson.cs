using System.Buffers;
using System.Text.Json;

namespace Latitude.Sync.Json;

/// <summary>The messages of the protocol as JSON, without reflection: it works trimmed, compiled ahead and interpreted in a browser.</summary>
public static class SyncJson
{
    /// <summary>Writes a request.</summary>
    public static void Write(IBufferWriter<byte> output, SyncRequest request)
    {
        using var writer = new Utf8JsonWriter(output);
        writer.WriteStartObject();
        writer.WriteString("device"u8, request.Device);
        WriteOptional(writer, "account", request.Account);
        WriteOptional(writer, "epoch", request.Epoch);
        writer.WriteString("cursor"u8, request.Cursor.ToString());
        WriteChanges(writer, request.Changes);
        writer.WriteEndObject();
    }

    /// <summary>Writes one change, as a request or an answer holds it.</summary>
    public static void Write(Utf8JsonWriter writer, Change change) => ChangeJson.Write(writer, change);

    /// <summary>Writes an answer.</summary>
    public static void Write(IBufferWriter<byte> output, SyncResponse response)
    {
        using var writer = new Utf8JsonWriter(output);
        writer.WriteStartObject();
        writer.WriteString("account"u8, response.Account);
        writer.WriteString("epoch"u8, response.Epoch);
        writer.WriteString("cursor"u8, response.Cursor.ToString());
        if (response.HasMore)
        {
            writer.WriteBoolean("more"u8, true);
        }

        if (response.IsCloned)
        {
            writer.WriteBoolean("cloned"u8, true);
        }

        writer.WriteStartArray("acks"u8);
        foreach (var (id, clamped) in response.Acks)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, id.ToString());
            if (clamped is { } stamp)
            {
                writer.WriteString("clamped"u8, stamp.ToString());
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteChanges(writer, response.Changes);
        writer.WriteEndObject();
    }

    /// <summary>Reads a request; null with an error where something is wrong with it.</summary>
    public static SyncRequest? ReadRequest(ReadOnlySpan<byte> message, out SyncError? error)
    {
        var reader = new MessageReader(message);
        Guid? device = null;
        Guid? account = null;
        Guid? epoch = null;
        var cursor = SyncCursor.Start;
        IReadOnlyList<Change>? changes = [];
        if (reader.Advance() && reader.BeginsObject(""))
        {
            while (reader.NextMember(out var name))
            {
                switch (name)
                {
                    case "device":
                        device = reader.Guid("device");
                        break;
                    case "account":
                        account = reader.IsNull ? null : reader.Guid("account");
                        break;
                    case "epoch":
                        epoch = reader.IsNull ? null : reader.Guid("epoch");
                        break;
                    case "cursor":
                        cursor = ReadCursor(ref reader);
                        break;
                    case "changes":
                        changes = ReadChanges(ref reader, SyncLimits.MostChanges);
                        break;
                    default:
                        reader.Skip();
                        break;
                }
            }
        }

        if (reader.Error is null && device is null)
        {
            reader.Fail<string>("device", "It is missing.");
        }

        error = reader.Error;
        return error is null
            ? new SyncRequest { Device = device!.Value, Account = account, Epoch = epoch, Cursor = cursor, Changes = changes ?? [] }
            : null;
    }

    /// <summary>Reads an answer; null with an error where something is wrong with it.</summary>
    public static SyncResponse? ReadResponse(ReadOnlySpan<byte> message, out SyncError? error)
    {
        var reader = new MessageReader(message);
        Guid? account = null;
        Guid? epoch = null;
        var cursor = SyncCursor.Start;
        IReadOnlyList<Change>? changes = [];
        IReadOnlyList<SyncAck>? acks = [];
        bool hasMore = false, isCloned = false;
        if (reader.Advance() && reader.BeginsObject(""))
        {
            while (reader.NextMember(out var name))
            {
                switch (name)
                {
                    case "account":
                        account = reader.Guid("account");
                        break;
                    case "epoch":
                        epoch = reader.Guid("epoch");
                        break;
                    case "cursor":
                        cursor = ReadCursor(ref reader);
                        break;
                    case "changes":
                        changes = ReadChanges(ref reader, int.MaxValue);
                        break;
                    case "acks":
                        acks = ReadAcks(ref reader);
                        break;
                    case "more":
                        hasMore = reader.Boolean("more") ?? false;
                        break;
                    case "cloned":
                        isCloned = reader.Boolean("cloned") ?? false;
                        break;
                    default:
                        reader.Skip();
                        break;
                }
            }
        }

        if (reader.Error is null && (account is null || epoch is null))
        {
            reader.Fail<string>(account is null ? "account" : "epoch", "It is missing.");
        }

        error = reader.Error;
        return error is not null ? null : new SyncResponse
        {
            Account = account!.Value,
            Epoch = epoch!.Value,
            Cursor = cursor,
            Changes = changes ?? [],
            Acks = acks ?? [],
            HasMore = hasMore,
            IsCloned = isCloned,
        };
    }

    private static SyncCursor ReadCursor(ref MessageReader reader)
    {
        var text = reader.Text("cursor", 64);
        if (!SyncCursor.TryParse(text, out var cursor))
        {
            reader.Fail<string>("cursor", "It must be the cursor of the last answer, or empty.");
        }

        return cursor;
    }

    private static IReadOnlyList<Change>? ReadChanges(ref MessageReader reader, int most)
    {
        var changes = new List<Change>();
        if (!reader.BeginsArray("changes"))
        {
            return null;
        }

        while (reader.NextItem())
        {
            if (changes.Count == most)
            {
                reader.LeaveItems();
                return reader.Fail<IReadOnlyList<Change>>("changes", $"There are more than {most}.");
            }

            reader.EnterItem("changes", changes.Count);
            if (ChangeJson.Read(ref reader) is not { } change)
            {
                return null;
            }

            changes.Add(change);
        }

        reader.LeaveItems();

        return changes;
    }

    private static IReadOnlyList<SyncAck>? ReadAcks(ref MessageReader reader)
    {
        var acks = new List<SyncAck>();
        if (!reader.BeginsArray("acks"))
        {
            return null;
        }

        while (reader.NextItem())
        {
            reader.EnterItem("acks", acks.Count);
            ChangeId? id = null;
            HybridTimestamp? clamped = null;
            if (!reader.BeginsObject(""))
            {
                return null;
            }

            while (reader.NextMember(out var name))
            {
                switch (name)
                {
                    case "id":
                        id = ChangeJson.ReadId(ref reader, "id");
                        break;
                    case "clamped":
                        clamped = ChangeJson.ReadStamp(ref reader, "clamped");
                        break;
                    default:
                        reader.Skip();
                        break;
                }
            }

            if (reader.Error is not null || id is null)
            {
                return reader.Fail<IReadOnlyList<SyncAck>>("id", "It is missing.");
            }

            acks.Add(new SyncAck(id.Value, clamped));
        }

        reader.LeaveItems();

        return acks;
    }

    private static void WriteChanges(Utf8JsonWriter writer, IReadOnlyList<Change> changes)
    {
        writer.WriteStartArray("changes"u8);
        foreach (var change in changes)
        {
            ChangeJson.Write(writer, change);
        }

        writer.WriteEndArray();
    }

    private static void WriteOptional(Utf8JsonWriter writer, string name, Guid? value)
    {
        if (value is { } id)
        {
            writer.WriteString(name, id);
        }
    }
}
