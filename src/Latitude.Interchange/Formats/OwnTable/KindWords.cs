using Latitude.Domain.Training;

namespace Latitude.Interchange.Formats.OwnTable;

/// <summary>Kinds of sets in lifters' own words.</summary>
internal static class KindWords
{
    /// <summary>The kind that the text names and says nothing else; null where it does not.</summary>
    public static SetKind? Find(ReadOnlySpan<char> text) => ColumnWords.Plain(text.Length > 24 ? default : text) switch
    {
        "warmup" or "warmupset" or "warm" or "w" or "wu" or "aufwarmen" or "aufwarmsatz" or "calentamiento" or "aquecimento" or "echauffement" or "riscaldamento"
            or "oppvarming" or "uppvarmning" or "isinma" or "rozgrzewka" or "разминка" => SetKind.WarmUp,
        "drop" or "dropset" or "d" => SetKind.Drop,
        "failure" or "tofailure" or "f" or "fail" => SetKind.Failure,
        "amrap" => SetKind.Amrap,
        "backoff" or "backoffset" => SetKind.BackOff,
        _ => null,
    };
}
