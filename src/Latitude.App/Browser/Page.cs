using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;

namespace Latitude.App.Browser;

/// <summary>The few things that only the document's own script can do (Client/bridge.ts).</summary>
[SupportedOSPlatform("browser")]
internal static partial class Page
{
    /// <summary>Shows the view of an address and marks its place in the navigation.</summary>
    [JSImport("globalThis.latitude.showPlace")]
    public static partial void ShowPlace(string path);

    /// <summary>Calls back whenever files have been picked or dropped.</summary>
    [JSImport("globalThis.latitude.whenPicked")]
    public static partial void WhenPicked([JSMarshalAs<JSType.Function>] Action callback);

    /// <summary>The files that were picked, once; an empty list where none wait.</summary>
    [JSImport("globalThis.latitude.takePicked")]
    public static partial JSObject TakePicked();

    /// <summary>Number of files in a list.</summary>
    [JSImport("globalThis.latitude.fileCount")]
    public static partial int FileCount(JSObject files);

    /// <summary>A file of a list.</summary>
    [JSImport("globalThis.latitude.fileAt")]
    public static partial JSObject FileAt(JSObject files, int index);

    /// <summary>Name of a file, without its folder.</summary>
    [JSImport("globalThis.latitude.fileName")]
    public static partial string FileName(JSObject file);

    /// <summary>Bytes in a file.</summary>
    [JSImport("globalThis.latitude.fileSize")]
    public static partial double FileSize(JSObject file);

    /// <summary>Reads a part of a file and keeps it for <see cref="CopySlice"/>; the number of bytes read.</summary>
    [JSImport("globalThis.latitude.readSlice")]
    public static partial Task<int> ReadSlice(JSObject file, double from, double to);

    /// <summary>Copies the part that was read.</summary>
    [JSImport("globalThis.latitude.copySlice")]
    public static partial void CopySlice([JSMarshalAs<JSType.MemoryView>] Span<byte> target);

    /// <summary>What the lifter chose on the first screen: <c>level|unit|bodyweight</c>.</summary>
    [JSImport("globalThis.latitude.choices")]
    public static partial string Choices();

    /// <summary>Speaks the language of a tag (<c>en</c>, <c>de</c>) from now on: the page is loaded again.</summary>
    [JSImport("globalThis.latitude.speak")]
    public static partial void Speak(string tag);

    /// <summary>Waits until what was rendered is on the screen.</summary>
    [JSImport("globalThis.latitude.nextFrame")]
    public static partial Task NextFrame();

    /// <summary>Milliseconds since the page began.</summary>
    [JSImport("globalThis.latitude.now")]
    public static partial double Now();

    /// <summary>Adds a measure from a time until now.</summary>
    [JSImport("globalThis.latitude.measure")]
    public static partial void Measure(string name, double from);

    /// <summary>Opens a dialog of the page.</summary>
    [JSImport("globalThis.latitude.showSheet")]
    public static partial void ShowSheet(string id);
}
