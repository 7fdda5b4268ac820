using System.Text.Json;
using Latitude.Domain.Coaching;
using Latitude.Domain.Knowledge;
using Latitude.Words;

namespace Latitude.Cli.Json;

/// <summary>What the rules say, with everything needed to answer "why?".</summary>
internal static class AdviceJson
{
    public static void Write(Utf8JsonWriter json, KnowledgeBase knowledge, IReadOnlyList<Advice> all)
    {
        var words = new AdviceWords(knowledge.Body);
        json.WriteStartArray("advice");
        foreach (var advice in all)
        {
            json.WriteStartObject();
            json.WriteString("rule", advice.Rule.Id);
            json.WriteString("outcome", Outcome(advice.Outcome));
            json.WriteString("text", words.Sentence(advice));
            WriteStrings(json, "subjects", advice.Subjects);
            WriteRemedies(json, "remedy", advice.Remedies);
            WriteWhy(json, knowledge, advice);
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
            json.WriteString("exercise", remedy.Exercise?.Id);
            json.WriteString("name", remedy.OwnName);
            json.WriteNumber("setsPerDay", remedy.SetsPerDay);
            json.WriteNumber("weeklySets", remedy.WeeklySets);
            json.WriteNumber("reps", remedy.Reps);
            WriteStrings(json, "days", [.. remedy.Days.Select(RemedyWords.Day)]);
            WriteRest(json, remedy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Kind(RemedyKind kind) => kind switch
    {
        RemedyKind.AddSets => "add_sets",
        RemedyKind.RemoveSets => "remove_sets",
        RemedyKind.SwapExercise => "swap_exercise",
        RemedyKind.LowerLoad => "lower_load",
        RemedyKind.Deload => "deload",
        RemedyKind.StartLighter => "start_lighter",
        RemedyKind.CorrectEntry => "correct_entry",
        RemedyKind.StopExercise => "stop_exercise",
        RemedyKind.SeeClinician => "see_clinician",
        _ => "emergency",
    };

    /// <summary>What only some kinds have.</summary>
    private static void WriteRest(Utf8JsonWriter json, Remedy remedy)
    {
        if (remedy.DaysAWeek > 0)
        {
            json.WriteNumber("daysAWeek", remedy.DaysAWeek);
            json.WriteString("beside", remedy.Beside?.Id);
        }

        if (remedy.InsteadOf is { } replaced)
        {
            json.WriteString("insteadOf", replaced.Id);
        }

        if (remedy.LoadChange != 0)
        {
            ReportJson.Number(json, "loadChange", remedy.LoadChange);
        }

        if (remedy.SetsKept > 0)
        {
            ReportJson.Number(json, "setsKept", remedy.SetsKept);
        }

        if (remedy.Entry is { } entry)
        {
            json.WriteStartObject("entry");
            json.WriteString("date", ReportJson.Date(entry.Date));
            json.WriteString("name", entry.Name);
            json.WriteNumber("set", entry.Set);
            json.WriteString("load", entry.Load?.ToString());
            json.WriteEndObject();
        }
    }

    internal static void WriteWhy(Utf8JsonWriter json, KnowledgeBase knowledge, Advice advice)
    {
        json.WriteStartObject("why");
        json.WriteString("guide", advice.Rule.GuideRow);
        json.WriteString("evidence", AdviceWords.Evidence(advice.Rule.Evidence));
        json.WriteString("note", advice.Rule.EvidenceNote);
        WriteNumbers(json, advice.Numbers);
        WriteStrings(json, "sources", [.. advice.Rule.Sources.Select(id => knowledge.Source(id).Citation)]);
        json.WriteEndObject();
    }

    internal static void WriteNumbers(Utf8JsonWriter json, IReadOnlyList<Measure> numbers)
    {
        json.WriteStartObject("numbers");
        foreach (var number in numbers)
        {
            ReportJson.Number(json, number.Name, number.Value, 3);
        }

        json.WriteEndObject();
    }

    internal static void WriteStrings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
