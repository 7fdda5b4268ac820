using System.Text.Json;

namespace Latitude.App.Syncing;

/// <summary>The reason in a problem document (RFC 9457).</summary>
internal static class ProblemText
{
    /// <summary>The reason; empty where the text holds none.</summary>
    public static string Reason(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("reason", out var reason) && reason.ValueKind == JsonValueKind.String
                ? reason.GetString()!
                : "";
        }
        catch (JsonException)
        {
            return "";
        }
    }
}
