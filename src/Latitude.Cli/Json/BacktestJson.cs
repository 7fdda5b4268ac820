using System.Text.Json;
using Latitude.Domain.Strength.Backtesting;

namespace Latitude.Cli.Json;

/// <summary>The backtest for programs. Names of fields are a promise: see docs/forecast.md.</summary>
internal static class BacktestJson
{
    private const int Decimals = 5;

    public static void Write(Stream stream, BacktestResult result)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteNumber("lifters", result.Lifters);
        json.WriteNumber("series", result.Series);
        json.WriteNumber("sessions", result.Sessions);
        json.WriteStartArray("tasks");
        foreach (var task in result.Tasks)
        {
            Write(json, task);
        }

        json.WriteEndArray();
        json.WriteStartArray("leftOut");
        foreach (var lifter in result.LeftOut)
        {
            json.WriteStringValue(lifter);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    private static void Write(Utf8JsonWriter json, TaskResult task)
    {
        json.WriteStartObject();
        json.WriteString("task", BacktestWords.Id(task.Task));
        json.WriteString("what", BacktestWords.Title(task.Task));
        json.WriteString("unit", BacktestWords.Unit(task.Task));
        json.WriteNumber("predictions", task.Predictions);
        WriteModels(json, task.Models);
        json.WriteString("bestBaseline", task.BestBaseline.Name);
        ReportJson.Number(json, "skill", task.Skill, Decimals);
        ReportJson.Number(json, "skillLow", task.SkillInterval?.Low, Decimals);
        ReportJson.Number(json, "skillHigh", task.SkillInterval?.High, Decimals);
        ReportJson.Number(json, "crpsSkill", task.CrpsSkill, Decimals);
        ReportJson.Number(json, "calibrationGap", task.CalibrationGap, Decimals);
        ReportJson.Number(json, "coldStartMae", task.ColdStartError, Decimals);
        json.WriteStartArray("perLifter");
        foreach (var lifter in task.Lifters)
        {
            json.WriteStartObject();
            json.WriteString("lifter", lifter.Lifter);
            json.WriteNumber("predictions", lifter.Predictions);
            WriteModels(json, lifter.Models);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteModels(Utf8JsonWriter json, IReadOnlyList<ModelScore> models)
    {
        json.WriteStartArray("models");
        foreach (var model in models)
        {
            json.WriteStartObject();
            json.WriteString("name", model.Name);
            ReportJson.Number(json, "mae", model.MeanAbsoluteError, Decimals);
            ReportJson.Number(json, "medianAe", model.MedianAbsoluteError, Decimals);
            ReportJson.Number(json, "coverage80", model.Coverage80, Decimals);
            ReportJson.Number(json, "crps", model.Crps, Decimals);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
