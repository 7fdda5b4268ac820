using System.Text.Json;
using Latitude.Cli.Films;
using Latitude.Domain.Form;

namespace Latitude.Cli.Json;

/// <summary>Checked films for programs. Names of fields are a promise: see docs/form-check.md.</summary>
internal static class FormJson
{
    private const int Decimals = 3;

    public static void Write(Stream stream, IReadOnlyList<CheckedFilm> films)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteStartArray("films");
        foreach (var film in films)
        {
            Write(json, film);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    private static void Write(Utf8JsonWriter json, CheckedFilm film)
    {
        json.WriteStartObject();
        json.WriteString("film", film.Film.Name);
        json.WriteNumber("frames", film.Film.Reading.Frames);
        json.WriteStartArray("problems");
        foreach (var problem in film.Film.Reading.Error is { } error ? [.. film.Film.Reading.Problems, error] : film.Film.Reading.Problems)
        {
            json.WriteStartObject();
            json.WriteNumber("line", problem.Line);
            json.WriteString("code", problem.Code);
            json.WriteString("message", problem.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (film.Report is { } report)
        {
            Write(json, report);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FormReport report)
    {
        json.WriteString("movement", FormIds.Of(report.Movement));
        json.WriteBoolean("recognised", report.IsRecognised);
        Number(json, "frameRate", report.FrameRate);
        Number(json, "yaw", report.Yaw);
        Number(json, "slowing", report.Slowing);
        json.WriteStartArray("refusals");
        foreach (var refusal in report.Refusals)
        {
            json.WriteStartObject();
            json.WriteString("gate", FormIds.Of(refusal.Gate));
            Number(json, "value", refusal.Value);
            Number(json, "needed", refusal.Needed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteResult(json, report.Result);
        json.WriteStartArray("reps");
        foreach (var rep in report.Reps)
        {
            Write(json, rep);
        }

        json.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter json, FormResult result)
    {
        json.WriteStartObject("result");
        json.WriteString("exercise", result.Exercise);
        if (result.Reps is { } reps)
        {
            json.WriteNumber("reps", reps);
        }
        else
        {
            json.WriteNull("reps");
        }

        Number(json, "loadChange", result.LoadChange);
        json.WriteStartArray("verdicts");
        foreach (var verdict in result.Verdicts)
        {
            json.WriteStartObject();
            WriteFinding(json, verdict.Rule, verdict.Outcome, verdict.Reason, verdict.Unit, verdict.Value, verdict.Threshold, verdict.Confidence);
            json.WriteStartArray("failedReps");
            foreach (var rep in verdict.Reps)
            {
                json.WriteNumberValue(rep);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RepReport rep)
    {
        json.WriteStartObject();
        json.WriteNumber("rep", rep.Rep.Number);
        Number(json, "start", rep.StartTime);
        Number(json, "top", rep.TopTime);
        Number(json, "liftSeconds", rep.LiftSeconds);
        Number(json, "lowerSeconds", rep.LowerSeconds);
        Number(json, "range", rep.Range);
        Number(json, "barDrift", rep.BarDrift);
        Number(json, "curvature", rep.Curvature);
        json.WriteStartArray("findings");
        foreach (var finding in rep.Findings)
        {
            json.WriteStartObject();
            WriteFinding(json, finding.Rule, finding.Outcome, finding.Reason, finding.Unit, finding.Value, finding.Threshold, finding.Confidence);
            json.WriteNumber("firstFrame", finding.FirstFrame);
            json.WriteNumber("lastFrame", finding.LastFrame);
            json.WriteNumber("worstFrame", finding.WorstFrame);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFinding(
        Utf8JsonWriter json, FormRule rule, FormOutcome outcome, FormGate? reason, FormUnit unit, double? value, double? threshold, double confidence)
    {
        json.WriteString("rule", FormIds.Of(rule));
        json.WriteString("outcome", FormIds.Of(outcome));
        if (reason is { } gate)
        {
            json.WriteString("reason", FormIds.Of(gate));
        }

        json.WriteString("unit", FormIds.Of(unit));
        Number(json, "value", value);
        Number(json, "threshold", threshold);
        Number(json, "confidence", confidence);
    }

    private static void Number(Utf8JsonWriter json, string name, double? value) =>
        ReportJson.Number(json, name, value is { } number && double.IsFinite(number) ? number : null, Decimals);
}
