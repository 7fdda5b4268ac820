using System.Collections.Frozen;
using Latitude.Domain.Training;

namespace Latitude.Interchange.Formats.Hevy;

/// <summary>The words of the set_type column.</summary>
internal static class HevySetTypes
{
    private static readonly FrozenDictionary<string, SetKind> Words = new Dictionary<string, SetKind>(StringComparer.OrdinalIgnoreCase)
    {
        ["normal"] = SetKind.Work,
        ["warmup"] = SetKind.WarmUp,
        ["warm_up"] = SetKind.WarmUp,
        ["dropset"] = SetKind.Drop,
        ["drop_set"] = SetKind.Drop,
        ["failure"] = SetKind.Failure,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind that a word names; false for any other word.</summary>
    public static bool TryRead(ReadOnlySpan<char> word, out SetKind kind) =>
        Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word.Trim(), out kind);
}
