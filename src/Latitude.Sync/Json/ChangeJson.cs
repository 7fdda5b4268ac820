using System.Text;
using System.Text.Json;

namespace Latitude.Sync.Json;

/// <summary>A change as JSON: <c>{"id","kind","record","stamp","clamped"?,"bases"?,"schema"?,"data"|"deleted"}</c>. Members it does not know are skipped.</summary>
internal static class ChangeJson
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Write(Utf8JsonWriter writer, Change change)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, change.Id.ToString());
        writer.WriteString("kind"u8, change.Kind);
        writer.WriteString("record"u8, change.RecordId);
        writer.WriteString("stamp"u8, change.Stamp.ToString());
        if (change.ClampedStamp is { } clamped)
        {
            writer.WriteString("clamped"u8, clamped.ToString());
        }

        if (change.Bases.Count > 0)
        {
            writer.WriteStartArray("bases"u8);
            foreach (var earlier in change.Bases)
            {
                writer.WriteStringValue(earlier.ToString());
            }

            writer.WriteEndArray();
        }

        if (change.SchemaVersion != 1)
        {
            writer.WriteNumber("schema"u8, change.SchemaVersion);
        }

        if (change.Payload is { } payload)
        {
            writer.WritePropertyName("data"u8);
            writer.WriteRawValue(payload, skipInputValidation: true);
        }
        else
        {
            writer.WriteBoolean("deleted"u8, true);
        }

        writer.WriteEndObject();
    }

    /// <summary>Reads the object that the reader stands on.</summary>
    public static Change? Read(ref MessageReader reader)
    {
        ChangeId? id = null;
        string? kind = null;
        Guid? record = null;
        HybridTimestamp? stamp = null;
        HybridTimestamp? clamped = null;
        IReadOnlyList<ChangeId>? bases = [];
        var schema = 1;
        string? payload = null;
        var isDeleted = false;
        if (!reader.BeginsObject(""))
        {
            return null;
        }

        while (reader.NextMember(out var name))
        {
            switch (name)
            {
                case "id":
                    id = ReadId(ref reader, "id");
                    break;
                case "kind":
                    kind = ReadKind(ref reader, "kind");
                    break;
                case "record":
                    record = reader.Guid("record");
                    break;
                case "stamp":
                    stamp = ReadStamp(ref reader, "stamp");
                    break;
                case "clamped":
                    clamped = ReadStamp(ref reader, "clamped");
                    break;
                case "bases":
                    bases = ReadBases(ref reader, "bases");
                    break;
                case "schema":
                    schema = reader.Integer("schema", 1, 1_000_000) ?? 1;
                    break;
                case "data":
                    payload = ReadPayload(ref reader, "data");
                    break;
                case "deleted":
                    isDeleted = reader.Boolean("deleted") ?? false;
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        if (reader.Error is not null)
        {
            return null;
        }

        var missing = id is null ? "id" : kind is null ? "kind" : record is null ? "record" : stamp is null ? "stamp" : null;
        if (missing is not null)
        {
            return reader.Fail<Change>(missing, "It is missing.");
        }

        if (payload is null != isDeleted)
        {
            return reader.Fail<Change>("", "It needs either data (an object) or deleted (true).");
        }

        return new Change
        {
            Id = id!.Value,
            Kind = kind!,
            RecordId = record!.Value,
            Payload = payload,
            Stamp = stamp!.Value,
            ClampedStamp = clamped,
            Bases = bases ?? [],
            SchemaVersion = schema,
        };
    }

    public static ChangeId? ReadId(ref MessageReader reader, string path)
    {
        var text = reader.Text(path, 64);
        return text is null ? null
            : ChangeId.TryParse(text, out var id) ? id
            : reader.FailValue<ChangeId>(path, "It must be the device's UUID, a slash and a number from 1.");
    }

    public static HybridTimestamp? ReadStamp(ref MessageReader reader, string path)
    {
        var text = reader.Text(path, 16);
        return text is null ? null
            : HybridTimestamp.TryParse(text, out var stamp) ? stamp
            : reader.FailValue<HybridTimestamp>(path, "It must be 16 hexadecimal digits, the first below 8.");
    }

    private static string? ReadKind(ref MessageReader reader, string path)
    {
        var kind = reader.Text(path, SyncLimits.MostKindLength);
        return kind is null || SyncLimits.IsKind(kind)
            ? kind
            : reader.Fail<string>(path, "It must be small Latin letters, digits, _, - and ., beginning with a letter.");
    }

    private static IReadOnlyList<ChangeId>? ReadBases(ref MessageReader reader, string path)
    {
        var bases = new List<ChangeId>();
        if (!reader.BeginsArray(path))
        {
            return null;
        }

        while (reader.NextItem())
        {
            if (bases.Count == SyncLimits.MostBases)
            {
                return reader.Fail<IReadOnlyList<ChangeId>>(path, $"There are more than {SyncLimits.MostBases}.");
            }

            if (ReadId(ref reader, path) is not { } id)
            {
                return null;
            }

            bases.Add(id);
        }

        return bases;
    }

    private static string? ReadPayload(ref MessageReader reader, string path)
    {
        var raw = reader.RawObject(path, SyncLimits.MostPayloadBytes);
        if (raw.IsEmpty)
        {
            return null;
        }

        try
        {
            return StrictUtf8.GetString(raw);
        }
        catch (DecoderFallbackException)
        {
            return reader.Fail<string>(path, "It is not valid UTF-8.");
        }
    }
}
