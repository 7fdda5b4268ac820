using Latitude.Domain.Training;

namespace Latitude.Interchange.Formats.OwnTable;

/// <summary>Kinds of sets in lifters' own words.</summary>
internal static class KindWords
{
    /// <summary>The kind that the text names and says nothing else; null where it does not.</summary>
    public static SetKind? Find(ReadOnlySpan<char> text) => ColumnWords.Plain(text.Length > 24 ? default : text) switch
    {
        "warmup" or "warmupset" or "warmups" or "aufwarmsatz" or "opwarmen" or "ウォームアップ" or "热身" or "热身组" or "warm" or "w" or "wu" or "aufwarmen" or "aufwarmsatz" or "calentamiento" or "aquecimento" or "echauffement" or "riscaldamento"
            or "oppvarming" or "uppvarmning" or "isinma" or "rozgrzewka" or "разминка" => SetKind.WarmUp,
        "drop" or "dropset" or "d" => SetKind.Drop,
        "failure" or "tofailure" or "f" or "fail" => SetKind.Failure,
        "amrap" => SetKind.Amrap,
        "backoff" or "backoffset" => SetKind.BackOff,
        _ => null,
    };

    /// <summary>True where the text says yes, as a spreadsheet or a lifter writes it.</summary>
    public static bool IsYes(ReadOnlySpan<char> text) => ColumnWords.Plain(text.Length > 24 ? default : text)
        is "true" or "yes" or "y" or "1" or "x" or "wahr" or "ja" or "j" or "vrai" or "oui" or "verdadero" or "si" or "verdadeiro" or "sim" or "vero" or "waar" or "prawda" or "tak"
        or "sant" or "dogru" or "evet" or "истина" or "да" or "warmup" or "w";
}
