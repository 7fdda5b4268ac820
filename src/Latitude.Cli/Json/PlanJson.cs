using System.Text.Json;
using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Plans;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Programs;
using Latitude.Domain.Strength;
using Latitude.Words;

namespace Latitude.Cli.Json;

/// <summary>Routines for a lifter, and what programs give, for machines. Documented in docs/programs.md.</summary>
internal static class PlanJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true };

    public static void WriteRanking(Stream stream, PlanRanking ranking)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("level", PlanWords.Level(ranking.Wishes.Level));
        json.WriteStartArray("offers");
        foreach (var offer in ranking.Offers)
        {
            json.WriteStartObject();
            WriteOffer(json, offer);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notOffered");
        foreach (var refusal in ranking.Refusals)
        {
            json.WriteStartObject();
            WriteRefusal(json, refusal);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteRoutine(Stream stream, KnowledgeBase knowledge, PlanOffer offer, PlanRefusal? refusal)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        WriteOffer(json, offer);
        if (refusal is not null)
        {
            json.WriteStartObject("notOffered");
            WriteRefusal(json, refusal);
            json.WriteEndObject();
        }

        WriteAnalysis(json, knowledge, offer.Analysis);
        json.WriteEndObject();
    }

    public static void WriteProgram(Stream stream, KnowledgeBase knowledge, PlanAnalysis analysis, SingleChange? change)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        var origin = analysis.Origin;
        json.WriteStartObject();
        json.WriteStartObject("origin");
        json.WriteString("routine", origin.Routine?.Id);
        json.WriteBoolean("unchanged", origin.IsUnchanged);
        Texts(json, "added", origin.Added);
        Texts(json, "dropped", origin.Dropped);
        json.WriteString("text", PlanWords.Origin(origin, knowledge.Exercises));
        json.WriteEndObject();
        if (change is null)
        {
            json.WriteNull("singleChange");
        }
        else
        {
            json.WriteStartObject("singleChange");
            json.WriteString("text", PlanWords.Remedy(change.Remedy, analysis.Plan));
            AdviceJson.WriteRemedies(json, "remedy", [change.Remedy]);
            Texts(json, "mends", change.Mended);
            WriteBalance(json, change.After.Balance, change.After.Period.Weeks);
            json.WriteEndObject();
        }

        WriteAnalysis(json, knowledge, analysis);
        json.WriteEndObject();
    }

    private static void WriteOffer(Utf8JsonWriter json, PlanOffer offer)
    {
        WriteFacts(json, offer.Routine);
        json.WriteNumber("minutes", Math.Round(offer.Analysis.Session.MeanMinutes));
        json.WriteNumber("longestMinutes", Math.Round(offer.Analysis.Session.LongestMinutes));
        ReportJson.Number(json, "score", offer.Score);
        json.WriteStartArray("reasons");
        foreach (var reason in offer.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.SnakeCaseLower.ConvertName(reason.Kind.ToString()));
            json.WriteBoolean("for", reason.IsFor);
            ReportJson.Number(json, "weight", reason.Weight);
            ReportJson.Number(json, "value", reason.Value);
            ReportJson.Number(json, "of", reason.Of);
            json.WriteString("text", PlanWords.Reason(reason));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRefusal(Utf8JsonWriter json, PlanRefusal refusal)
    {
        json.WriteString("id", refusal.Routine.Id);
        json.WriteString("kind", JsonNamingPolicy.SnakeCaseLower.ConvertName(refusal.Kind.ToString()));
        json.WriteString("text", PlanWords.Refusal(refusal));
    }

    private static void WriteFacts(Utf8JsonWriter json, Routine routine)
    {
        json.WriteString("id", routine.Id);
        json.WriteString("name", routine.Name);
        json.WriteString("author", routine.Author);
        json.WriteString("source", routine.Source);
        json.WriteString("level", PlanWords.Level(routine.Level));
        json.WriteNumber("days", routine.Days);
        Texts(json, "equipment", routine.Equipment);
        json.WriteString("goal", routine.Goal.ToString().ToLowerInvariant());
        json.WriteString("summary", routine.Summary);
        Texts(json, "for", routine.For);
        Texts(json, "against", routine.Against);
        json.WriteString("back", routine.Back);
    }

    private static void WriteAnalysis(Utf8JsonWriter json, KnowledgeBase knowledge, PlanAnalysis analysis)
    {
        var weeks = analysis.Period.Weeks;
        json.WriteStartObject("analysis");
        json.WriteString("level", PlanWords.Level(analysis.Level));
        json.WriteNumber("weeks", analysis.Plan.Weeks.Count);
        ReportJson.Number(json, "daysWeekly", analysis.Plan.DaysWeekly);
        WriteBalance(json, analysis.Balance, weeks);
        json.WriteStartArray("topFive");
        foreach (var one in analysis.TopFive)
        {
            json.WriteStartObject();
            json.WriteString("exercise", one.Exercise.Id);
            json.WriteString("held", one.Held?.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Texts(json, "backLifts", [.. analysis.BackLifts.Lifts.Select(own => own.Exercise.Id)]);
        ReportJson.Number(json, "backLiftDaysWeekly", analysis.BackLifts.DaysWeekly);
        Texts(json, "backExercises", [.. analysis.BackExercises.Select(own => own.Exercise.Id)]);
        ReportJson.Number(json, "backDaysWeekly", analysis.BackDaysWeekly);
        WriteMuscles(json, analysis);
        WriteFunctions(json, analysis);
        ReportJson.WriteOther(json, analysis.Biceps, analysis.Pulls, analysis.SpinalLoad);
        json.WriteStartObject("session");
        ReportJson.Number(json, "meanMinutes", analysis.Session.MeanMinutes);
        ReportJson.Number(json, "longestMinutes", analysis.Session.LongestMinutes);
        json.WriteEndObject();
        Texts(json, "unknownNames", analysis.UnknownNames);
        AdviceJson.Write(json, knowledge, analysis.Advice);
        json.WriteEndObject();
    }

    private static void WriteMuscles(Utf8JsonWriter json, PlanAnalysis analysis)
    {
        json.WriteStartArray("muscles");
        foreach (var group in analysis.Groups)
        {
            json.WriteStartObject();
            json.WriteString("id", group.Group.Id);
            ReportJson.Number(json, "setsWeekly", group.WeeklySets);
            ReportJson.Number(json, "low", group.Band?.Low);
            ReportJson.Number(json, "high", group.Band?.High);
            json.WriteString("position", ReportJson.Position(group.Position));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFunctions(Utf8JsonWriter json, PlanAnalysis analysis)
    {
        json.WriteStartArray("functions");
        foreach (var function in analysis.Functions)
        {
            json.WriteStartObject();
            json.WriteString("id", function.Function.Id);
            ReportJson.Number(json, "setsWeekly", function.WeeklySets);
            json.WriteBoolean("covered", function.IsCovered);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A week's sets and reps, and the ratios A (with hinges), B (without) and C (without raises, too).</summary>
    private static void WriteBalance(Utf8JsonWriter json, Balance balance, double weeks)
    {
        json.WriteStartObject("balance");
        Tally("front", balance.Front);
        Tally("frontWithoutRaises", balance.FrontWithoutRaises);
        Tally("upperBack", balance.UpperBack);
        Tally("hinges", balance.Spine);
        ReportJson.Number(json, "aSets", balance.SetRatio, 3);
        ReportJson.Number(json, "aReps", balance.RepRatio, 3);
        ReportJson.Number(json, "bSets", balance.StrictSetRatio, 3);
        ReportJson.Number(json, "bReps", balance.StrictRepRatio, 3);
        ReportJson.Number(json, "cSets", balance.PressRatio, 3);
        json.WriteEndObject();

        void Tally(string name, SetTally tally)
        {
            json.WriteStartObject(name);
            ReportJson.Number(json, "setsWeekly", tally.Sets / weeks);
            ReportJson.Number(json, "repsWeekly", tally.Reps / weeks);
            json.WriteEndObject();
        }
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
