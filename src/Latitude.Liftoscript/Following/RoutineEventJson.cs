using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Latitude.Liftoscript.Following;

/// <summary>
/// Events as JSON, one object each, to be stored and synchronised as records. Kinds and versions that this program does not know, and members
/// it does not know, come back as they were.
/// </summary>
public static class RoutineEventJson
{
    /// <summary>The version of the form that this program writes.</summary>
    public const int Version = 1;

    /// <summary>An event as JSON text.</summary>
    public static string Write(RoutineEvent happened)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            Write(json, happened);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes an event.</summary>
    public static void Write(Utf8JsonWriter json, RoutineEvent happened)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(happened);
        json.WriteStartObject();
        json.WriteNumber("v", happened is UnknownEvent newer ? newer.Version : Version);
        json.WriteString("kind", RoutineEventKinds.Of(happened));
        json.WriteString("id", happened.Id);
        json.WriteString("routine", happened.Routine);
        json.WriteString("at", happened.At);
        json.WriteString("date", Date(happened.Date));
        RoutineEventWriter.WriteBody(json, happened);
        happened.Unknown.Write(json);
        json.WriteEndObject();
    }

    /// <summary>Reads an event.</summary>
    /// <param name="json">A JSON object.</param>
    public static RoutineEventResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (JsonException exception)
        {
            return new RoutineEventResult(null, [exception.Message]);
        }
    }

    /// <summary>Reads an event.</summary>
    /// <param name="element">A JSON object.</param>
    public static RoutineEventResult Read(JsonElement element)
    {
        var findings = new List<string>();
        var happened = new RoutineEventReader(element, findings).Read();
        return new RoutineEventResult(findings.Count == 0 ? happened : null, findings);
    }

    internal static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
