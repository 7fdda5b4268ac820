using Latitude.Domain.Training;

namespace Latitude.Interchange.Formats;

/// <summary>Words for kinds of sets that several apps use.</summary>
internal static class SetMarks
{
    /// <summary>The kind that a word names; null for a word we do not know. Blank is a work set.</summary>
    public static SetKind? Read(ReadOnlySpan<char> word)
    {
        word = word.Trim();
        return word.IsEmpty || Begins(word, "work") || Begins(word, "normal") || Begins(word, "regular") || Begins(word, "straight") ? SetKind.Work
            : Begins(word, "warm") ? SetKind.WarmUp
            : Begins(word, "drop") ? SetKind.Drop
            : Begins(word, "fail") ? SetKind.Failure
            : Begins(word, "amrap") ? SetKind.Amrap
            : Begins(word, "back") ? SetKind.BackOff
            : null;
    }

    private static bool Begins(ReadOnlySpan<char> word, string start) => word.StartsWith(start, StringComparison.OrdinalIgnoreCase);
}
