using System.Text.Json;
using Latitude.Domain.Programs;

namespace Latitude.Cli.Json;

/// <summary>Established routines for machines, without their programs.</summary>
internal static class RoutineJson
{
    public static void Write(Stream stream, IReadOnlyList<Routine> routines)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartArray();
        foreach (var routine in routines)
        {
            json.WriteStartObject();
            json.WriteString("id", routine.Id);
            json.WriteString("name", routine.Name);
            json.WriteString("author", routine.Author);
            json.WriteString("source", routine.Source);
            json.WriteString("level", routine.Level.ToString().ToLowerInvariant());
            json.WriteNumber("days", routine.Days);
            json.WriteNumber("minutes", routine.Minutes);
            Texts(json, "equipment", routine.Equipment);
            json.WriteString("goal", routine.Goal.ToString().ToLowerInvariant());
            json.WriteString("summary", routine.Summary);
            Texts(json, "for", routine.For);
            Texts(json, "against", routine.Against);
            json.WriteString("back", routine.Back);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
