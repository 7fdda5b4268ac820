using System.Text.Json;
using Latitude.Domain.Form;
using Latitude.Domain.Form.Evaluation;

namespace Latitude.Cli.Json;

/// <summary>The evaluation for programs. Names of fields are a promise: see docs/form-check.md.</summary>
internal static class FormEvaluationJson
{
    private const int Decimals = 4;

    public static void Write(Stream stream, FormEvaluation evaluation)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteNumber("clips", evaluation.Films.Count);
        json.WriteNumber("lifters", evaluation.Lifters.Count);
        WriteRounding(json, evaluation);
        WriteReps(json, evaluation);
        WriteRefusal(json, evaluation);
        WriteLifters(json, evaluation);
        WriteFilms(json, evaluation);
        json.WriteEndObject();
        json.Flush();
    }

    private static void WriteRounding(Utf8JsonWriter json, FormEvaluation evaluation)
    {
        json.WriteStartObject("rounding");
        Rate(json, "sensitivity", evaluation.Sensitivity);
        Rate(json, "specificity", evaluation.Specificity);
        json.WriteNumber("rounded", evaluation.Sensitivity.Trials);
        json.WriteNumber("neutral", evaluation.Specificity.Trials);
        json.WriteNumber("roundedFound", evaluation.Sensitivity.Hits);
        json.WriteNumber("neutralPassed", evaluation.Specificity.Hits);
        json.WriteEndObject();
    }

    private static void WriteReps(Utf8JsonWriter json, FormEvaluation evaluation)
    {
        json.WriteStartObject("reps");
        json.WriteNumber("exact", evaluation.RepsExact.Hits);
        json.WriteNumber("offByOne", evaluation.RepsWithinOne.Hits - evaluation.RepsExact.Hits);
        json.WriteNumber("withinOne", evaluation.RepsWithinOne.Hits);
        json.WriteNumber("clips", evaluation.RepsExact.Trials);
        json.WriteEndObject();
    }

    private static void WriteRefusal(Utf8JsonWriter json, FormEvaluation evaluation)
    {
        json.WriteStartObject("refusal");
        json.WriteNumber("shouldRefuse", evaluation.RightlyRefused.Trials);
        json.WriteNumber("refused", evaluation.RightlyRefused.Hits);
        json.WriteNumber("wronglyRefused", evaluation.WronglyRefused.Hits);
        json.WriteNumber("judgeable", evaluation.WronglyRefused.Trials);
        json.WriteEndObject();
    }

    private static void WriteLifters(Utf8JsonWriter json, FormEvaluation evaluation)
    {
        json.WriteStartArray("perLifter");
        foreach (var lifter in evaluation.Lifters)
        {
            json.WriteStartObject();
            json.WriteString("lifter", lifter.Lifter);
            json.WriteNumber("clips", lifter.Films);
            Rate(json, "sensitivity", lifter.Sensitivity);
            Rate(json, "specificity", lifter.Specificity);
            Rate(json, "repsWithinOne", lifter.RepsWithinOne);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFilms(Utf8JsonWriter json, FormEvaluation evaluation)
    {
        json.WriteStartArray("perClip");
        foreach (var film in evaluation.Films)
        {
            json.WriteStartObject();
            json.WriteString("clip", film.Label.Clip);
            json.WriteString("lifter", film.Label.Lifter);
            json.WriteString("label", FormIds.Of(film.Label.Back));
            json.WriteString("back", FormIds.Of(film.Back));
            ReportJson.Number(json, "mean", film.Shape?.Mean, 1);
            ReportJson.Number(json, "whole", film.Shape?.Whole, 1);
            ReportJson.Number(json, "yaw", double.IsNaN(film.Report.Yaw) ? null : film.Report.Yaw, 1);
            WriteCount(json, "reps", film.Report.Result.Reps);
            WriteCount(json, "repsLabelled", film.Label.Reps);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCount(Utf8JsonWriter json, string name, int? count)
    {
        if (count is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Rate(Utf8JsonWriter json, string name, Proportion proportion)
    {
        ReportJson.Number(json, name, proportion.Rate, Decimals);
        ReportJson.Number(json, name + "Low", proportion.Low, Decimals);
        ReportJson.Number(json, name + "High", proportion.High, Decimals);
    }
}
