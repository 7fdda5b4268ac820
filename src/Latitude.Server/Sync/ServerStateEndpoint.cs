using System.Text.Json;
using Latitude.Server.Accounts;
using Latitude.Server.Storage;

namespace Latitude.Server.Sync;

/// <summary>
/// <c>GET /api/v1/server</c>: whether this server keeps data, so that an app sends none to one that does not, and for a lifter also when its
/// newest backup was verified. Read by the app before it first synchronises.
/// </summary>
internal static class ServerStateEndpoint
{
    /// <summary>Maps it; a server without storage has it too.</summary>
    public static void MapServerState(this WebApplication app, OpenStorage? storage) =>
        app.MapGet("/api/v1/server", (HttpContext context) => WriteAsync(context, storage)).AllowAnonymous().WithMetadata(new AccessRow("anybody")).WithName("Server").WithSummary("Whether this server keeps data, and its newest verified backup.");

    private static async Task WriteAsync(HttpContext context, OpenStorage? storage)
    {
        context.Response.ContentType = "application/json";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteBoolean("sync"u8, storage is not null);
        // A backup that did not verify was not kept, so the newest file is the newest that did.
        if (context.User.Identity is { IsAuthenticated: true } && storage?.Backups?.Newest is { } backup)
        {
            json.WriteString("backup"u8, new DateTimeOffset(File.GetLastWriteTimeUtc(backup), TimeSpan.Zero));
        }

        json.WriteEndObject();
    }
}
