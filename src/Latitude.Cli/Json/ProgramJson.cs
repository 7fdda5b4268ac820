using System.Text.Json;
using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Programs;
using Latitude.Liftoscript.Simulation;
using Latitude.Liftoscript;

namespace Latitude.Cli.Json;

/// <summary>Programs for machines: what was found in a text, and plays.</summary>
internal static class ProgramJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true };

    public static void WriteFindings(Stream stream, ProgramResult result)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteBoolean("playable", result.Program is not null);
        json.WriteStartArray("findings");
        foreach (var finding in result.Diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("severity", finding.Severity == Severity.Error ? "error" : "warning");
            json.WriteString("code", JsonNamingPolicy.KebabCaseLower.ConvertName(finding.Code.ToString()));
            json.WriteNumber("line", finding.Line);
            json.WriteNumber("column", finding.Column);
            json.WriteString("message", finding.Message);
            json.WriteString("hint", finding.Hint);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WritePlay(Stream stream, ProgramRun run, LifterPolicy policy, int workouts)
    {
        using var json = new Utf8JsonWriter(stream);
        PlayWriter.Write(json, run, policy, workouts);
    }

    public static void WriteRefusal(Stream stream, ProgramResult result)
    {
        using var json = new Utf8JsonWriter(stream);
        PlayWriter.WriteError(json, result.Diagnostics.First(finding => finding.Severity == Severity.Error).ToString());
    }
}
