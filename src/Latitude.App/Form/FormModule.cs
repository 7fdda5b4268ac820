using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;

namespace Latitude.App.Form;

/// <summary>What the browser does for the form check: it opens a clip and finds the body in its pictures (Client/form/form.ts). Loaded with the page.</summary>
[SupportedOSPlatform("browser")]
internal static partial class FormModule
{
    private const string Name = "form";

    /// <summary>Loads the module; later calls do nothing.</summary>
    public static Task Load() => JSHost.ImportAsync(Name, "/gen/form/form.js");

    /// <summary>The clip in a file field; null where none was picked.</summary>
    [JSImport("pickedClip", Name)]
    public static partial JSObject? PickedClip(string fieldId);

    /// <summary>Shows the camera in a video of the page: empty where it works, else <c>insecure</c>, <c>refused</c> or <c>absent</c>.</summary>
    [JSImport("openCamera", Name)]
    public static partial Task<string> OpenCamera(string videoId);

    /// <summary>Records what the camera sees.</summary>
    [JSImport("startRecording", Name)]
    public static partial void StartRecording();

    /// <summary>Ends the recording and the camera; the clip.</summary>
    [JSImport("stopRecording", Name)]
    public static partial Task<JSObject> StopRecording();

    /// <summary>Ends the camera.</summary>
    [JSImport("closeCamera", Name)]
    public static partial void CloseCamera();

    /// <summary>Opens a clip: <c>duration|width|height</c> in seconds and pixels, or <c>unreadable</c>, or <c>no-picture</c>.</summary>
    [JSImport("openFilm", Name)]
    public static partial Task<string> OpenFilm(JSObject clip, double picturesASecond);

    /// <summary>Loads the models where they are not loaded; false where they cannot be fetched.</summary>
    [JSImport("loadPoseReader", Name)]
    public static partial Task<bool> LoadPoseReader();

    /// <summary>Finds the body at a time in seconds; false where there is none. Fails where the clip breaks off.</summary>
    [JSImport("readFilm", Name)]
    public static partial Task<bool> ReadFilm(double time);

    /// <summary>Finds the body in what the camera sees now; false where there is none.</summary>
    [JSImport("readCamera", Name)]
    public static partial Task<bool> ReadCamera();

    /// <summary>What the camera sees: <c>width|height</c> in pixels.</summary>
    [JSImport("cameraSize", Name)]
    public static partial string CameraSize();

    /// <summary>Says something aloud at once, where the device can speak.</summary>
    [JSImport("sayAloud", Name)]
    public static partial void SayAloud(string words);

    /// <summary>Copies what was found: score; region's centre, side and turn; brightness; x, y, z, visibility of 33 landmarks; then x, y, z in metres.</summary>
    [JSImport("copyPose", Name)]
    public static partial void CopyPose([JSMarshalAs<JSType.MemoryView>] Span<double> target);

    /// <summary>Copies the mask of what was found.</summary>
    [JSImport("copyMask", Name)]
    public static partial void CopyMask([JSMarshalAs<JSType.MemoryView>] Span<byte> target);

    /// <summary>Keeps the outline of the back with the picture that was read last, to be drawn over the film.</summary>
    [JSImport("keepBack", Name)]
    public static partial void KeepBack([JSMarshalAs<JSType.MemoryView>] Span<double> depths, int facing);

    /// <summary>Saves what was seen, without a picture, in the files that <c>latitude form check</c> reads. Once for each film.</summary>
    [JSImport("saveFeatures", Name)]
    public static partial Task SaveFeatures(string name);

    /// <summary>Lets go of the models, which hold some hundred megabytes.</summary>
    [JSImport("stopPoseReader", Name)]
    public static partial void StopPoseReader();

    /// <summary>Lets go of the clip, the camera and the models.</summary>
    [JSImport("close", Name)]
    public static partial void Close();
}
