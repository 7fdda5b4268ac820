namespace Latitude.Interchange.Formats;

/// <summary>An app's export format. See <c>docs/adding-a-format.md</c>.</summary>
internal abstract class LogFormat
{
    /// <summary>Stable id, e.g. <c>strong</c>.</summary>
    public abstract string Id { get; }

    /// <summary>Name of the app.</summary>
    public abstract string Name { get; }

    /// <summary>Recognises the file by its header and first rows; null where it is another's.</summary>
    public abstract FormatMatch? Detect(FileSample sample);
}
