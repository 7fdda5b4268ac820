using System.Globalization;

namespace Latitude.App.Form;

/// <summary>What is said about a clip that cannot be read.</summary>
internal static class ClipWords
{
    /// <summary>The models could not be fetched.</summary>
    public const string NoModels = "The form check could not be loaded. The first time it needs a network; then it works without. Your clip was not sent anywhere.";

    /// <summary>What the browser said of a clip that it could not open.</summary>
    public static string Problem(string code) => code == "no-picture"
        ? "There is no picture in this file, only sound. Pick the film of a set."
        : "This browser cannot read the file as a film. MP4 (H.264) and WebM work everywhere; a film in another format can be saved as MP4 first.";

    /// <summary>Why there is no camera.</summary>
    public static string CameraProblem(string code) => code switch
    {
        "insecure" => "The browser gives the camera only to pages of https addresses and of this device itself. Film with the camera app, then pick the clip.",
        "refused" => "The browser may not use the camera. Allow it in the address bar, or film with the camera app, then pick the clip.",
        _ => "No camera was found. Film with a phone, then pick the clip.",
    };

    /// <summary>The clip ended in the middle of a picture.</summary>
    public static string BrokenOff(double seconds, string reason) =>
        string.Create(CultureInfo.InvariantCulture, $"The film breaks off after {seconds:0.0} s. Trim it before that, or film again. ({reason})");
}
