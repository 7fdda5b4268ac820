using System.Globalization;
using System.Text.Json;

namespace Latitude.Conformance.Tests;

/// <summary>The first difference between two plays, in what was prescribed, warmed up, done and remembered.</summary>
internal static class PlayComparison
{
    private static readonly string[] SetFields =
        ["reps", "minReps", "amrap", "weight", "rpe", "timer", "setTimer", "label", "askWeight", "logRpe"];

    private static readonly string[] WorkoutFields = ["workout", "week", "dayInWeek", "day"];

    /// <summary>Where and how they differ; null where they do not.</summary>
    public static string? Difference(JsonElement reference, JsonElement ours)
    {
        var left = reference.GetProperty("workouts");
        var right = ours.GetProperty("workouts");
        if (left.GetArrayLength() != right.GetArrayLength())
        {
            return $"{left.GetArrayLength()} workouts, ours {right.GetArrayLength()}";
        }

        for (var i = 0; i < left.GetArrayLength(); i++)
        {
            var difference = Fields(left[i], right[i], WorkoutFields) ?? Exercises(left[i].GetProperty("exercises"), right[i].GetProperty("exercises"));
            if (difference is not null)
            {
                return $"workout {i + 1} {difference}";
            }
        }

        return null;
    }

    private static string? Exercises(JsonElement left, JsonElement right)
    {
        if (left.GetArrayLength() != right.GetArrayLength())
        {
            return $"{left.GetArrayLength()} exercises, ours {right.GetArrayLength()}";
        }

        for (var i = 0; i < left.GetArrayLength(); i++)
        {
            var (a, b) = (left[i], right[i]);
            var difference = Fields(a, b, ["key", "equipment", "superset", "setVariation", "rm1"])
                ?? Sets(a, b, "prescribed", SetFields) ?? Sets(a, b, "performed", SetFields) ?? Sets(a, b, "warmups", ["reps", "weight"])
                ?? Sets(a, b, "completed", ["reps", "weight", "rpe"]) ?? State(a, b, "state") ?? State(a, b, "stateAfter");
            if (difference is not null)
            {
                return $"{a.GetProperty("key")} {difference}";
            }
        }

        return null;
    }

    private static string? Sets(JsonElement left, JsonElement right, string name, string[] fields)
    {
        var (a, b) = (left.GetProperty(name), right.GetProperty(name));
        if (a.GetArrayLength() != b.GetArrayLength())
        {
            return $"{name}: {a.GetArrayLength()} sets, ours {b.GetArrayLength()}";
        }

        for (var i = 0; i < a.GetArrayLength(); i++)
        {
            if (Fields(a[i], b[i], fields) is { } difference)
            {
                return $"{name} {i + 1} {difference}";
            }
        }

        return null;
    }

    private static string? State(JsonElement left, JsonElement right, string name)
    {
        var (a, b) = (left.GetProperty(name), right.GetProperty(name));
        var names = a.EnumerateObject().Concat(b.EnumerateObject()).Select(property => property.Name).Distinct(StringComparer.Ordinal).ToArray();
        return Fields(a, b, names) is { } difference ? $"{name} {difference}" : null;
    }

    private static string? Fields(JsonElement left, JsonElement right, string[] fields)
    {
        foreach (var field in fields)
        {
            var (a, b) = (Text(left, field), Text(right, field));
            if (a != b)
            {
                return $"{field}: {a}, ours {b}";
            }
        }

        return null;
    }

    /// <summary>A field as text, numbers at six decimals, so that 5 and 5.0 are one.</summary>
    private static string Text(JsonElement element, string field) => !element.TryGetProperty(field, out var value) ? "" : value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.Number => value.GetDouble().ToString("0.######", CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
