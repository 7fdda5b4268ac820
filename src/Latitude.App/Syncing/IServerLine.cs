using Latitude.Sync;

namespace Latitude.App.Syncing;

/// <summary>The line to the server that the app came from: the browser's, or a test's.</summary>
public interface IServerLine
{
    /// <summary>Asks whether the server keeps data: <c>GET /api/v1/server</c>.</summary>
    Task<ServerAnswer> LookAsync();

    /// <summary>Sends changes and asks for others: <c>POST /api/v1/sync</c>.</summary>
    Task<ServerAnswer> SendAsync(SyncRequest request);
}
