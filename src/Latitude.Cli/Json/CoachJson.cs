using System.Text.Json;
using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Advising;
using Latitude.Domain.Coaching.Levels;
using Latitude.Domain.Coaching.NextSessions;
using Latitude.Words;

namespace Latitude.Cli.Json;

/// <summary>The coach for programs. Names of fields are a promise: see docs/coach.md.</summary>
internal static class CoachJson
{
    public static void Write(Stream stream, CoachPage page)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("unit", UnitWords.Symbol(page.Unit));
        FilesJson.Write(json, page.Reading.Files);
        if (page.Advice is { } advice)
        {
            json.WriteString("date", ReportJson.Date(advice.Date));
            json.WriteBoolean("enough", advice.Report.Data.IsEnough);
            WritePoints(json, page, advice);
            WriteLevel(json, page, advice.Report.Experience);
            WriteNext(json, page, advice.Next);
            WriteTrial(json, page, advice);
            WriteHeldBack(json, page, advice.HeldBack);
            WriteSaid(json, advice.Said);
        }

        json.WriteEndObject();
        json.Flush();
    }

    private static void WritePoints(Utf8JsonWriter json, CoachPage page, CoachAdvice advice)
    {
        json.WriteStartArray("points");
        foreach (var point in advice.Points)
        {
            WriteFinding(json, page, point.Advice);
            AdviceJson.WriteRemedies(json, "remedies", point.Advice.Remedies);
            ReportJson.Number(json, "usefulness", point.Usefulness, 1);
            json.WriteString("since", ReportJson.Date(point.Since));
            AdviceJson.WriteWhy(json, page.Knowledge, point.Advice);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Begins an object.</summary>
    private static void WriteFinding(Utf8JsonWriter json, CoachPage page, Advice advice)
    {
        json.WriteStartObject();
        json.WriteString("rule", advice.Rule.Id);
        json.WriteString("outcome", AdviceJson.Outcome(advice.Outcome));
        json.WriteString("text", new CoachWords(page.Knowledge, page.Unit).Sentence(advice));
        AdviceJson.WriteStrings(json, "subjects", advice.Subjects);
    }

    private static void WriteLevel(Utf8JsonWriter json, CoachPage page, LevelVerdict verdict)
    {
        json.WriteStartObject("level");
        json.WriteString("used", verdict.Level.ToString().ToLowerInvariant());
        json.WriteString("stated", verdict.Stated?.ToString().ToLowerInvariant());
        json.WriteString("workedOut", Level(verdict.WorkedOut));
        json.WriteString("text", LevelWords.Sentence(verdict));
        json.WriteStartArray("families");
        foreach (var family in verdict.Families)
        {
            json.WriteStartObject();
            json.WriteString("family", family.Family.ToString().ToLowerInvariant());
            json.WriteString("level", Level(family.Level));
            json.WriteString("thisWeek", Level(family.ThisWeek));
            json.WriteStartArray("inputs");
            foreach (var input in family.Inputs)
            {
                WriteInput(json, page, input);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteInput(Utf8JsonWriter json, CoachPage page, LevelInput input)
    {
        json.WriteStartObject();
        json.WriteString("kind", input.Kind.ToString().ToLowerInvariant());
        json.WriteNumber("score", input.Score);
        json.WriteNumber("weight", input.Weight);
        json.WriteBoolean("decided", input.Decided);
        json.WriteString("exercise", input.Exercise?.Id);
        json.WriteString("text", LevelWords.Reason(input, page.Unit));
        AdviceJson.WriteNumbers(json, input.Numbers);
        json.WriteEndObject();
    }

    private static void WriteNext(Utf8JsonWriter json, CoachPage page, IReadOnlyList<NextSession> lifts)
    {
        json.WriteStartArray("next");
        foreach (var next in lifts)
        {
            json.WriteStartObject();
            json.WriteString("exercise", next.Exercise.Id);
            json.WriteString("date", ReportJson.Date(next.Date));
            json.WriteString("text", NextSessionWords.Sentence(next, page.Unit));
            json.WriteString("step", next.Step.ToString().ToLowerInvariant());
            json.WriteNumber("sets", next.Sets);
            json.WriteNumber("lowReps", next.LowReps);
            json.WriteNumber("highReps", next.HighReps);
            ReportJson.Number(json, "load", next.Kilograms is { } load ? ReportJson.Mass(load, page.Unit) : null);
            ReportJson.Number(json, "chance", next.Chance, 3);
            if (next.Forecast is { } forecast)
            {
                json.WriteStartObject("expectedReps");
                json.WriteNumber("low", forecast.Quantile(0.1));
                json.WriteNumber("median", forecast.Median);
                json.WriteNumber("high", forecast.Quantile(0.9));
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTrial(Utf8JsonWriter json, CoachPage page, CoachAdvice advice)
    {
        if (advice.OfferedTrial is not { } offered)
        {
            json.WriteNull("trial");
            return;
        }

        var words = new TrialWords(page.Knowledge.Body, page.Knowledge.Exercises);
        json.WriteStartObject("trial");
        json.WriteString("title", TrialWords.Title(offered.Trial.Modification));
        json.WriteString("change", words.Change(offered.Trial));
        AdviceJson.WriteStrings(json, "reasons", [.. offered.Reasons.Select(words.Reason)]);
        AdviceJson.WriteStrings(json, "indexLifts", offered.Trial.IndexLifts);
        json.WriteString("start", ReportJson.Date(offered.Trial.Start));
        json.WriteNumber("weeks", offered.Trial.Weeks);
        json.WriteEndObject();
    }

    private static void WriteHeldBack(Utf8JsonWriter json, CoachPage page, IReadOnlyList<HeldBack> all)
    {
        json.WriteStartArray("heldBack");
        foreach (var held in all)
        {
            WriteFinding(json, page, held.Advice);
            json.WriteString("reason", CoachWords.Reason(held.Reason));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSaid(Utf8JsonWriter json, IReadOnlyList<SaidAdvice> all)
    {
        json.WriteStartArray("said");
        foreach (var said in all)
        {
            json.WriteStartObject();
            json.WriteString("date", ReportJson.Date(said.Date));
            json.WriteString("key", said.Key);
            json.WriteString("fingerprint", said.Fingerprint);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Level(TrainingLevel level) => level switch
    {
        TrainingLevel.LateBeginner => "late_beginner",
        _ => level.ToString().ToLowerInvariant(),
    };
}
