using System.Text.Json;

namespace Latitude.App.Syncing;

/// <summary>What a server says of itself.</summary>
/// <param name="KeepsData">False where it only serves the app.</param>
/// <param name="Backup">When its newest verified backup was taken; null where it does not say.</param>
public sealed record ServerState(bool KeepsData, DateTimeOffset? Backup)
{
    /// <summary>Reads an answer; null where it is none of ours, such as the page of a plain file server.</summary>
    public static ServerState? Read(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("sync", out var sync)
                ? new ServerState(sync.ValueKind == JsonValueKind.True, root.TryGetProperty("backup", out var backup) && backup.TryGetDateTimeOffset(out var time) ? time : null)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
