using System.Collections.Frozen;
using Latitude.Domain.Training;
using Latitude.Interchange.Formats.OwnTable;

namespace Latitude.Interchange.Formats.Strong;

/// <summary>Reads the Set Order column.</summary>
internal static class StrongSetOrders
{
    private static readonly FrozenDictionary<string, StrongSetOrder> Words = new Dictionary<string, StrongSetOrder>(StringComparer.OrdinalIgnoreCase)
    {
        ["W"] = StrongSetOrder.WarmUp,
        ["WARM_UP"] = StrongSetOrder.WarmUp,
        ["Warm-up"] = StrongSetOrder.WarmUp,
        ["Aufwärmen"] = StrongSetOrder.WarmUp,
        ["D"] = StrongSetOrder.Drop,
        ["DROP"] = StrongSetOrder.Drop,
        ["DROP_SET"] = StrongSetOrder.Drop,
        ["F"] = StrongSetOrder.Failure,
        ["FAILURE"] = StrongSetOrder.Failure,
        ["Note"] = StrongSetOrder.Note,
        ["Notiz"] = StrongSetOrder.Note,
        ["Nota"] = StrongSetOrder.Note,
        ["Remarque"] = StrongSetOrder.Note,
        ["Rest Timer"] = StrongSetOrder.RestTimer,
        ["REST_TIMER"] = StrongSetOrder.RestTimer,
        ["Ruhezeit"] = StrongSetOrder.RestTimer,
        ["Minuteur de repos"] = StrongSetOrder.RestTimer,
        ["Temps de repos"] = StrongSetOrder.RestTimer,
        ["Temporizador de descanso"] = StrongSetOrder.RestTimer,
        ["Timer riposo"] = StrongSetOrder.RestTimer,
        ["Таймер отдыха"] = StrongSetOrder.RestTimer,
        ["休息计时器"] = StrongSetOrder.RestTimer,
        ["組間休息計時器"] = StrongSetOrder.RestTimer,
        ["レストタイマー"] = StrongSetOrder.RestTimer,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the field.</summary>
    public static StrongSetOrder Read(ReadOnlySpan<char> field)
    {
        if (field.Length is > 0 and <= 3 && !field.ContainsAnyExceptInRange('0', '9'))
        {
            return StrongSetOrder.Work;
        }

        field = field.Trim();
        return Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(field, out var order) ? order
            : KindWords.Find(field) == SetKind.WarmUp ? StrongSetOrder.WarmUp
            : decimal.TryParse(field, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out _) ? StrongSetOrder.Work
            : StrongSetOrder.Unknown;
    }
}
