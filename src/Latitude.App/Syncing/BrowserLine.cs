using System.Buffers;
using System.Globalization;
using System.Text;
using Latitude.Sync;
using Latitude.Sync.Json;

namespace Latitude.App.Syncing;

/// <summary>The browser's line; outside a browser nobody answers.</summary>
internal sealed class BrowserLine : IServerLine
{
    public async Task<ServerAnswer> LookAsync() => OperatingSystem.IsBrowser() ? Read(await SyncBridge.Look()) : default;

    public async Task<ServerAnswer> SendAsync(SyncRequest request)
    {
        if (!OperatingSystem.IsBrowser())
        {
            return default;
        }

        var output = new ArrayBufferWriter<byte>();
        SyncJson.Write(output, request);
        return Read(await SyncBridge.Send(Encoding.UTF8.GetString(output.WrittenSpan)));
    }

    private static ServerAnswer Read(string text)
    {
        var end = text.IndexOf('\u001f', StringComparison.Ordinal);
        return new ServerAnswer(int.Parse(text.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture), text[(end + 1)..]);
    }
}
