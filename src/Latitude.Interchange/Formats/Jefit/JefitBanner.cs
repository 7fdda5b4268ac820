namespace Latitude.Interchange.Formats.Jefit;

/// <summary>The lines between Jefit's tables.</summary>
internal static class JefitBanner
{
    private const string Mark = "###";

    /// <summary>Name of the table that begins; empty where one ends, null where the line is no banner.</summary>
    public static string? Read(ReadOnlySpan<char> line) =>
        line.StartsWith(Mark, StringComparison.Ordinal) && line.TrimEnd().EndsWith(Mark, StringComparison.Ordinal) ? line.Trim("# ").ToString() : null;
}
