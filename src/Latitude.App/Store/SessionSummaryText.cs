using System.Globalization;
using System.Text.Json;

namespace Latitude.App.Store;

/// <summary>Summaries as the store keeps them. What cannot be read is null, and is made again from the records.</summary>
internal static class SessionSummaryText
{
    public static string Write(SessionSummary summary) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("date", SessionSummary.DayKey(summary.Date));
        if (summary.Start is { } start)
        {
            json.WriteString("start", start.ToString("HH:mm:ss", CultureInfo.InvariantCulture));
        }

        json.WriteString("title", summary.Title);
        if (summary.Duration is { } duration)
        {
            json.WriteNumber("seconds", (long)duration.TotalSeconds);
        }

        json.WriteNumber("sets", summary.Sets);
        json.WriteNumber("back", summary.Back);
        json.WriteNumber("front", summary.Front);
        json.WriteStartArray("lifts");
        foreach (var lift in summary.Lifts)
        {
            Write(json, lift);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    public static SessionSummary? Read(Guid workout, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            return new SessionSummary
            {
                Workout = workout,
                Date = DateOnly.ParseExact(root.GetProperty("date").GetString()!, "O", CultureInfo.InvariantCulture),
                Start = root.TryGetProperty("start", out var start) ? TimeOnly.ParseExact(start.GetString()!, "HH:mm:ss", CultureInfo.InvariantCulture) : null,
                Title = root.GetProperty("title").GetString() ?? "",
                Duration = root.TryGetProperty("seconds", out var seconds) ? TimeSpan.FromSeconds(seconds.GetInt64()) : null,
                Sets = root.GetProperty("sets").GetInt32(),
                Back = root.GetProperty("back").GetInt32(),
                Front = root.GetProperty("front").GetInt32(),
                Lifts = [.. root.GetProperty("lifts").EnumerateArray().Select(Lift)],
            };
        }
        catch (Exception error) when (error is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void Write(Utf8JsonWriter json, LiftSummary lift)
    {
        json.WriteStartObject();
        json.WriteString("key", lift.Key);
        json.WriteString("name", lift.Name);
        json.WriteNumber("sets", lift.Sets);
        if (lift.TopKilograms is { } top)
        {
            json.WriteNumber("top", Math.Round(top, 2));
            json.WriteNumber("reps", lift.TopReps);
        }

        if (lift.OneRepMax is { } best)
        {
            json.WriteNumber("best", Math.Round(best, 2));
        }

        json.WriteNumber("tonnage", Math.Round(lift.Tonnage, 1));
        json.WriteEndObject();
    }

    private static LiftSummary Lift(JsonElement lift) => new(
        lift.GetProperty("key").GetString()!,
        lift.GetProperty("name").GetString()!,
        lift.GetProperty("sets").GetInt32(),
        lift.TryGetProperty("top", out var top) ? top.GetDouble() : null,
        lift.TryGetProperty("reps", out var reps) ? reps.GetInt32() : 0,
        lift.TryGetProperty("best", out var best) ? best.GetDouble() : null,
        lift.GetProperty("tonnage").GetDouble());
}
