using Latitude.Sync;

namespace Latitude.App.Store;

/// <summary>The state of a record as text: its heads, then what was replaced, e.g. <c>id@stamp id@stamp!|id</c>, where <c>!</c> marks a deletion.</summary>
internal static class RecordStateText
{
    public static string Write(RecordState state) =>
        string.Join(' ', state.Heads.Select(head => $"{head.Id}@{head.Order}{(head.IsDeletion ? "!" : "")}"))
        + (state.Replaced.Count == 0 ? "" : "|" + string.Join(' ', state.Replaced));

    /// <summary>The state; null where the text is none.</summary>
    public static RecordState? Read(string text)
    {
        var parts = text.Split('|');
        var heads = new List<RecordHead>();
        foreach (var word in parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = word.IndexOf('@', StringComparison.Ordinal);
            var isDeletion = word.EndsWith('!');
            if (at < 0 || !ChangeId.TryParse(word.AsSpan(0, at), out var id)
                || !HybridTimestamp.TryParse(word.AsSpan(at + 1, word.Length - at - 1 - (isDeletion ? 1 : 0)), out var order))
            {
                return null;
            }

            heads.Add(new RecordHead(id, order, isDeletion));
        }

        var replaced = new List<ChangeId>();
        foreach (var word in parts.Length > 1 ? parts[1].Split(' ') : [])
        {
            if (!ChangeId.TryParse(word, out var id))
            {
                return null;
            }

            replaced.Add(id);
        }

        return RecordState.Of(heads, replaced);
    }
}
