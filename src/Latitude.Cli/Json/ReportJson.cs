using System.Globalization;
using System.Text.Json;
using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Rules;
using Latitude.Domain.Exercises;
using Latitude.Domain.Quantities;
using Latitude.Domain.Strength;
using Latitude.Domain.Strength.Trend;
using Latitude.Domain.Training;
using Latitude.Words;

namespace Latitude.Cli.Json;

/// <summary>The report for programs. Names of fields are a promise: see docs/report-json.md.</summary>
internal static class ReportJson
{
    public static void Write(Stream stream, ReportPage page)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("unit", UnitWords.Symbol(page.Unit));
        FilesJson.Write(json, page.Reading.Files);
        WriteLog(json, page);
        WriteNameSummary(json, page.Names);
        if (page.Report is { } report)
        {
            json.WriteString("level", report.Level.ToString().ToLowerInvariant());
            WriteData(json, page, report);
            WriteBalance(json, report);
            WriteMuscles(json, report);
            WriteFunctions(json, report);
            WriteOther(json, report.Biceps, report.Pulls, report.SpinalLoad);
            WriteStrength(json, page, report);
            WriteRecords(json, page, report);
            AdviceJson.Write(json, page.Knowledge, report.Advice);
        }

        WriteNames(json, page.Names);
        json.WriteEndObject();
        json.Flush();
    }

    internal static string SideName(BalanceSide side) => side switch
    {
        BalanceSide.Back => "back",
        BalanceSide.BackSpine => "back_spine",
        BalanceSide.Front => "front",
        BalanceSide.Mixed => "mixed",
        _ => "none",
    };

    internal static void Number(Utf8JsonWriter json, string name, double? value, int decimals = 2)
    {
        if (value is { } number && double.IsFinite(number))
        {
            json.WriteNumber(name, Math.Round(number, decimals));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    internal static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static double Mass(double kilograms, MassUnit unit) =>
        unit == MassUnit.Kilogram ? kilograms : kilograms / (double)Load.KilogramsPerPound;

    private static void WriteLog(Utf8JsonWriter json, ReportPage page)
    {
        var workouts = page.Reading.Log.Workouts;
        json.WriteStartObject("log");
        json.WriteNumber("workouts", workouts.Count);
        json.WriteNumber("sets", page.Reading.Log.SetCount);
        json.WriteString("from", workouts.Count > 0 ? Date(workouts[0].Date) : null);
        json.WriteString("to", workouts.Count > 0 ? Date(workouts[^1].Date) : null);
        json.WriteEndObject();
    }

    private static void WriteNameSummary(Utf8JsonWriter json, NameSummary names)
    {
        json.WriteStartObject("exercises");
        json.WriteNumber("distinct", names.Distinct);
        json.WriteNumber("resolved", names.Resolved);
        json.WriteNumber("patternOnly", names.PatternOnly);
        json.WriteNumber("unknown", names.Unknown);
        Number(json, "setsResolved", names.SetsResolved, 5);
        Number(json, "setsPattern", names.SetsPattern, 5);
        json.WriteEndObject();
    }

    private static void WriteData(Utf8JsonWriter json, ReportPage page, Report report)
    {
        json.WriteStartObject("data");
        json.WriteBoolean("enough", report.Data.IsEnough);
        json.WriteNumber("workouts", report.Data.Workouts);
        json.WriteNumber("sets", report.Data.Sets);
        json.WriteNumber("trainedWeeks", report.Data.TrainedWeeks);
        Number(json, "unknownShare", report.Data.UnknownShare, 4);
        json.WriteStartArray("missing");
        foreach (var gap in report.Data.Gaps)
        {
            json.WriteStringValue(DataWords.Sentence(gap, report, page.Knowledge.Rules[EnoughData.Id]));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBalance(Utf8JsonWriter json, Report report)
    {
        var balance = report.Balance;
        var advice = report.AdviceOf(BackFrontBalance.Id);
        json.WriteStartObject("balance");
        json.WriteString("from", Date(report.Period.From));
        json.WriteString("to", Date(report.Period.To));
        WriteTally(json, "back", balance.Back);
        WriteTally(json, "front", balance.Front);
        WriteRatio(json, balance.SetRatio, balance.RepRatio);
        json.WriteStartObject("strict");
        WriteTally(json, "back", balance.UpperBack);
        WriteTally(json, "front", balance.Front);
        WriteRatio(json, balance.StrictSetRatio, balance.StrictRepRatio);
        Number(json, "pressRatio", balance.PressRatio, 3);
        json.WriteEndObject();
        json.WriteString("verdict", AdviceJson.Outcome(advice.Outcome));
        AdviceJson.WriteRemedies(json, "remedy", advice.Remedies);
        json.WriteEndObject();
    }

    private static void WriteTally(Utf8JsonWriter json, string name, SetTally tally)
    {
        json.WriteStartObject(name);
        json.WriteNumber("sets", tally.Sets);
        json.WriteNumber("reps", tally.Reps);
        json.WriteEndObject();
    }

    private static void WriteRatio(Utf8JsonWriter json, double? sets, double? reps)
    {
        json.WriteStartObject("ratio");
        Number(json, "sets", sets, 3);
        Number(json, "reps", reps, 3);
        json.WriteEndObject();
    }

    private static void WriteMuscles(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("muscles");
        foreach (var group in report.Groups)
        {
            WriteDose(json, group.Group.Id, "group", group.Dose, group.WeeklySets, group.Band, group.Position);
        }

        foreach (var muscle in report.Muscles)
        {
            WriteDose(json, muscle.Muscle.Id, "region", muscle.Dose, muscle.WeeklySets, muscle.Band, position: null);
        }

        json.WriteEndArray();
    }

    private static void WriteDose(Utf8JsonWriter json, string id, string kind, MuscleDose dose, double weekly, DoseBand? band, BandPosition? position)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("kind", kind);
        Number(json, "weeklySets", weekly);
        json.WriteNumber("direct", dose.Direct);
        json.WriteNumber("indirect", dose.Indirect);
        if (band is null)
        {
            json.WriteNull("band");
        }
        else
        {
            json.WriteStartObject("band");
            json.WriteNumber("low", band.Low);
            json.WriteNumber("high", band.High);
            json.WriteNumber("hesitateAbove", band.HesitateAbove);
            json.WriteEndObject();
        }

        if (position is { } place)
        {
            json.WriteString("position", Position(place));
        }

        json.WriteEndObject();
    }

    internal static string? Position(BandPosition position) => position switch
    {
        BandPosition.Below => "below",
        BandPosition.Within => "within",
        BandPosition.Above => "above",
        BandPosition.TooMuch => "too_much",
        _ => null,
    };

    private static void WriteFunctions(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("functions");
        foreach (var function in report.Functions)
        {
            json.WriteStartObject();
            json.WriteString("id", function.Function.Id);
            Number(json, "weeklySets", function.WeeklySets);
            json.WriteBoolean("covered", function.IsCovered);
            json.WriteNumber("dynamic", function.Dose.Dynamic);
            json.WriteNumber("isometric", function.Dose.Isometric);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void WriteOther(Utf8JsonWriter json, BicepsReport biceps, PullReport pulls, SpinalLoadReport spine)
    {
        json.WriteStartObject("biceps");
        Number(json, "directWeekly", biceps.DirectWeekly);
        Number(json, "indirectWeekly", biceps.IndirectWeekly);
        json.WriteEndObject();
        json.WriteStartObject("pulls");
        Number(json, "verticalWeekly", pulls.VerticalWeekly);
        Number(json, "horizontalWeekly", pulls.HorizontalWeekly);
        json.WriteEndObject();
        json.WriteStartObject("spinalLoad");
        Number(json, "highWeekly", spine.HighWeekly);
        Number(json, "mediumWeekly", spine.MediumWeekly);
        Number(json, "weightedWeekly", spine.WeightedWeekly);
        Number(json, "budget", spine.Budget);
        json.WriteEndObject();
    }

    private static void WriteStrength(Utf8JsonWriter json, ReportPage page, Report report)
    {
        json.WriteStartArray("strength");
        foreach (var series in report.Strength.Series)
        {
            json.WriteStartObject();
            json.WriteString("exercise", series.Exercise.Id);
            Number(json, "e1rm", Mass(series.CurrentKilograms, page.Unit));
            Number(json, "best", Mass(series.Best.Kilograms, page.Unit));
            json.WriteString("bestDate", Date(series.Best.Date));
            json.WriteNumber("sessions", series.Sessions.Count);
            json.WriteString("last", Date(series.Sessions[^1].Date));
            Number(json, "trendPercentPerWeek", series.Slope?.PercentPerWeek, 3);
            Number(json, "trendLow", series.Slope?.Low, 3);
            Number(json, "trendHigh", series.Slope?.High, 3);
            WritePlateau(json, series.Plateau);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlateau(Utf8JsonWriter json, Plateau? plateau)
    {
        if (plateau is not { } found)
        {
            json.WriteNull("noProgress");
            return;
        }

        json.WriteStartObject("noProgress");
        json.WriteNumber("weeks", found.Weeks);
        Number(json, "chance", found.Chance, 3);
        json.WriteBoolean("isSure", found.IsSure);
        json.WriteEndObject();
    }

    private static void WriteRecords(Utf8JsonWriter json, ReportPage page, Report report)
    {
        json.WriteStartArray("records");
        foreach (var record in report.Strength.Records)
        {
            json.WriteStartObject();
            json.WriteString("exercise", record.Exercise.Id);
            json.WriteString("kind", record.Kind switch { RecordKind.OneRepMax => "e1rm", RecordKind.Load => "load", _ => "reps" });
            Number(json, "value", record.Kind == RecordKind.Reps ? record.Value : Mass(record.Value, page.Unit));
            json.WriteString("date", Date(record.Date));
            Number(json, "load", (double?)record.Source.Set.Load?.In(page.Unit));
            json.WriteNumber("reps", record.Source.Set.Reps ?? 0);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNames(Utf8JsonWriter json, NameSummary names)
    {
        json.WriteStartArray("names");
        foreach (var use in names.Names)
        {
            json.WriteStartObject();
            json.WriteString("name", use.Name);
            if (use.Equipment is not null)
            {
                json.WriteString("equipment", use.Equipment);
            }

            json.WriteNumber("sets", use.Sets);
            json.WriteString("exercise", use.Match.Exercise?.Id);
            json.WriteString("pattern", use.Match.Pattern?.Id);
            json.WriteString("side", SideName(use.Match.Side));
            Number(json, "confidence", use.Match.Confidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
