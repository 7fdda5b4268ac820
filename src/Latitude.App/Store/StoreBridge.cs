using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;

namespace Latitude.App.Store;

/// <summary>The log in IndexedDB (Client/store.ts). Rows come as <see cref="Frames"/>.</summary>
[SupportedOSPlatform("browser")]
internal static partial class StoreBridge
{
    [JSImport("globalThis.latitude.store.open")]
    public static partial Task<string> Open(bool steal);

    [JSImport("globalThis.latitude.store.whenLost")]
    public static partial void WhenLost([JSMarshalAs<JSType.Function<JSType.String>>] Action<string> callback);

    [JSImport("globalThis.latitude.store.commit")]
    public static partial Task<string> Commit(string commit);

    [JSImport("globalThis.latitude.store.meta")]
    public static partial Task<string?> Meta(string key);

    [JSImport("globalThis.latitude.store.states")]
    public static partial Task<string> States(string ids);

    [JSImport("globalThis.latitude.store.changes")]
    public static partial Task<string> Changes(string ids);

    [JSImport("globalThis.latitude.store.changesOf")]
    public static partial Task<string> ChangesOf(string records);

    [JSImport("globalThis.latitude.store.pending")]
    public static partial Task<string> Pending(int most);

    [JSImport("globalThis.latitude.store.pendingCount")]
    public static partial Task<int> PendingCount();

    [JSImport("globalThis.latitude.store.ofWorkouts")]
    public static partial Task<string> OfWorkouts(string workouts);

    [JSImport("globalThis.latitude.store.ofKind")]
    public static partial Task<string> OfKind(string kind);

    [JSImport("globalThis.latitude.store.sessionsBetween")]
    public static partial Task<string> SessionsBetween(string from, string to, int most);

    [JSImport("globalThis.latitude.store.sessionsOf")]
    public static partial Task<string> SessionsOf(string exercise, int most);

    [JSImport("globalThis.latitude.store.sessionCount")]
    public static partial Task<int> SessionCount();

    [JSImport("globalThis.latitude.store.dirty")]
    public static partial Task<string> Dirty(int most);

    [JSImport("globalThis.latitude.store.forked")]
    public static partial Task<string> Forked();

    [JSImport("globalThis.latitude.store.persist")]
    public static partial Task<bool> Persist();

    [JSImport("globalThis.latitude.store.persisted")]
    public static partial Task<bool> Persisted();
}
