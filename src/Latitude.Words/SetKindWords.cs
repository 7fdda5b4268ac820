using Latitude.Domain.Training;
using Latitude.Words.Phrases;

namespace Latitude.Words;

/// <summary>What kinds of set are called.</summary>
public static class SetKindWords
{
    /// <summary>"Work set", "Warm-up", ….</summary>
    public static string Name(SetKind kind) => kind switch
    {
        SetKind.WarmUp => TermsPhrases.Current.WarmUp,
        SetKind.BackOff => TermsPhrases.Current.BackOff,
        SetKind.Drop => TermsPhrases.Current.Drop,
        SetKind.Amrap => TermsPhrases.Current.Amrap,
        SetKind.Failure => TermsPhrases.Current.Failure,
        _ => TermsPhrases.Current.WorkSet,
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
