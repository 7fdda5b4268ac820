namespace Latitude.App.Store;

/// <summary>Rows of fields as one text, the way they cross between the runtime and the browser.</summary>
internal static class Frames
{
    private const char Field = '\u001f';
    private const char Row = '\u001e';

    /// <summary>The rows of a text; none where it is empty.</summary>
    public static IEnumerable<string[]> Rows(string text) => text.Length == 0 ? [] : text.Split(Row).Select(row => row.Split(Field));

    /// <summary>Ids as a text that the browser splits.</summary>
    public static string Ids<T>(IEnumerable<T> ids) => string.Join(' ', ids);
}
