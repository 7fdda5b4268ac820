namespace Latitude.Liftoscript;

/// <summary>
/// What a program's file may say about the program before it begins: lines between two lines <c>---</c>, the first of them the first of the
/// file. The notation itself knows nothing of them.
/// </summary>
public static class FrontMatter
{
    private const string Fence = "---";

    /// <summary>
    /// The lines between the fences, and the program with an empty line for each line before it, so that findings keep their place. A text
    /// without front matter, or with one that never ends, is all program and has an empty header.
    /// </summary>
    public static (string Header, string Program) Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!IsFence(text, 0, out var start))
        {
            return ("", text);
        }

        var lines = 1;
        for (var line = start; line < text.Length; line = NextLine(text, line))
        {
            lines++;
            if (IsFence(text, line, out var program))
            {
                return (text[start..line], new string('\n', lines) + text[program..]);
            }
        }

        return ("", text);
    }

    private static bool IsFence(string text, int line, out int next)
    {
        next = NextLine(text, line);
        return text.AsSpan(line, next - line).TrimEnd().SequenceEqual(Fence);
    }

    private static int NextLine(string text, int line)
    {
        var end = text.AsSpan(line).IndexOf('\n');
        return end < 0 ? text.Length : line + end + 1;
    }
}
