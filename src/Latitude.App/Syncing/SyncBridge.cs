using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;

namespace Latitude.App.Syncing;

/// <summary>The way to the server (Client/sync.ts).</summary>
[SupportedOSPlatform("browser")]
internal static partial class SyncBridge
{
    [JSImport("globalThis.latitude.sync.look")]
    public static partial Task<string> Look();

    [JSImport("globalThis.latitude.sync.send")]
    public static partial Task<string> Send(string request);

    [JSImport("globalThis.latitude.sync.whenAwake")]
    public static partial void WhenAwake([JSMarshalAs<JSType.Function>] Action callback);
}
