using System.Text.Json;
using Latitude.Domain.Coaching;
using Latitude.Words;

namespace Latitude.Cli.Json;

/// <summary>What the rules say, with everything needed to answer "why?".</summary>
internal static class AdviceJson
{
    public static void Write(Utf8JsonWriter json, ReportPage page, Report report)
    {
        var words = new AdviceWords(page.Knowledge.Body);
        json.WriteStartArray("advice");
        foreach (var advice in report.Advice)
        {
            json.WriteStartObject();
            json.WriteString("rule", advice.Rule.Id);
            json.WriteString("outcome", Outcome(advice.Outcome));
            json.WriteString("text", words.Sentence(advice));
            WriteStrings(json, "subjects", advice.Subjects);
            WriteRemedies(json, "remedy", advice.Remedies);
            WriteWhy(json, page, advice);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static string Outcome(AdviceOutcome outcome) => outcome switch
    {
        AdviceOutcome.Fine => "fine",
        AdviceOutcome.Short => "short",
        AdviceOutcome.Excess => "excess",
        _ => "not_enough",
    };

    public static void WriteRemedies(Utf8JsonWriter json, string name, IReadOnlyList<Remedy> remedies)
    {
        json.WriteStartArray(name);
        foreach (var remedy in remedies)
        {
            json.WriteStartObject();
            json.WriteString("text", RemedyWords.Sentence(remedy));
            json.WriteString("kind", Kind(remedy.Kind));
            json.WriteString("exercise", remedy.Exercise.Id);
            if (remedy.InsteadOf is { } replaced)
            {
                json.WriteString("insteadOf", replaced.Id);
            }

            json.WriteNumber("setsPerDay", remedy.SetsPerDay);
            json.WriteNumber("weeklySets", remedy.WeeklySets);
            json.WriteNumber("reps", remedy.Reps);
            WriteStrings(json, "days", [.. remedy.Days.Select(RemedyWords.Day)]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Kind(RemedyKind kind) => kind switch
    {
        RemedyKind.AddSets => "add_sets",
        RemedyKind.RemoveSets => "remove_sets",
        _ => "swap_exercise",
    };

    private static void WriteWhy(Utf8JsonWriter json, ReportPage page, Advice advice)
    {
        json.WriteStartObject("why");
        json.WriteString("guide", advice.Rule.GuideRow);
        json.WriteString("evidence", AdviceWords.Evidence(advice.Rule.Evidence));
        json.WriteString("note", advice.Rule.EvidenceNote);
        json.WriteStartObject("numbers");
        foreach (var number in advice.Numbers)
        {
            ReportJson.Number(json, number.Name, number.Value, 3);
        }

        json.WriteEndObject();
        WriteStrings(json, "sources", [.. advice.Rule.Sources.Select(id => page.Knowledge.Source(id).Citation)]);
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
