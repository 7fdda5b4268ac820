using System.Text.Json;
using Latitude.Interchange;
using Latitude.Words;

namespace Latitude.Cli.Json;

/// <summary>The receipts of the files of a report.</summary>
internal static class FilesJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<ImportResult> files)
    {
        json.WriteStartArray("files");
        foreach (var file in files)
        {
            Write(json, file);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ImportResult file)
    {
        var receipt = file.Receipt;
        json.WriteStartObject();
        json.WriteString("file", receipt.File);
        json.WriteString("format", receipt.Format);
        json.WriteString("dialect", receipt.Dialect);
        json.WriteNumber("rows", receipt.Rows);
        json.WriteNumber("setRows", receipt.SetRows);
        json.WriteNumber("sets", receipt.Sets);
        json.WriteNumber("warmups", receipt.Warmups);
        json.WriteNumber("metadataRows", receipt.MetadataRows);
        json.WriteNumber("implausible", receipt.Implausible);
        json.WriteNumber("lostCount", receipt.LostRows);
        json.WriteStartArray("lost");
        foreach (var lost in receipt.Lost)
        {
            json.WriteStartObject();
            json.WriteNumber("line", lost.Line);
            json.WriteString("code", lost.Code);
            json.WriteString("message", lost.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("guesses");
        foreach (var guess in receipt.Guesses)
        {
            json.WriteStringValue(guess.Text);
        }

        json.WriteEndArray();
        WriteUnit(json, receipt);
        WriteError(json, file.Error);
        json.WriteEndObject();
    }

    private static void WriteUnit(Utf8JsonWriter json, ImportReceipt receipt)
    {
        json.WriteStartObject("unit");
        json.WriteString("value", receipt.Unit.Value is { } unit ? UnitWords.Symbol(unit) : null);
        json.WriteString("source", receipt.Unit.Source.ToString().ToLowerInvariant());
        json.WriteString("reason", receipt.Unit.Reason);
        json.WriteEndObject();
    }

    private static void WriteError(Utf8JsonWriter json, ImportError? error)
    {
        if (error is null)
        {
            json.WriteNull("error");
            return;
        }

        json.WriteStartObject("error");
        json.WriteString("code", error.Code);
        json.WriteString("message", error.Message);
        if (error.Line is { } line)
        {
            json.WriteNumber("line", line);
        }

        json.WriteEndObject();
    }
}
