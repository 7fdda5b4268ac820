using Latitude.Domain.Training;

namespace Latitude.Words;

/// <summary>What kinds of set are called.</summary>
public static class SetKindWords
{
    /// <summary>"Work set", "Warm-up", ….</summary>
    public static string Name(SetKind kind) => kind switch
    {
        SetKind.WarmUp => "Warm-up",
        SetKind.BackOff => "Back-off set",
        SetKind.Drop => "Drop set",
        SetKind.Amrap => "As many as possible",
        SetKind.Failure => "To failure",
        _ => "Work set",
    };

    /// <summary>The mark at a set: its number among the work sets, or a letter.</summary>
    public static string Mark(SetKind kind, int number) => kind switch
    {
        SetKind.WarmUp => "W",
        SetKind.BackOff => "B",
        SetKind.Drop => "D",
        SetKind.Amrap => "A",
        SetKind.Failure => "F",
        _ => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
