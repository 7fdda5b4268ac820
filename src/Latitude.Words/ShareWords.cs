using Latitude.Words.Phrases;

namespace Latitude.Words;

/// <summary>What a set is worth for a muscle, in words.</summary>
public static class ShareWords
{
    /// <summary>"a full set" for 1, "half a set" for 0.5, "a little" for 0.25.</summary>
    public static string Of(double share) => share switch
    {
        >= 1 => TermsPhrases.Current.FullSet,
        >= 0.5 => TermsPhrases.Current.HalfSet,
        _ => TermsPhrases.Current.ALittleUncounted,
    };

    /// <summary>As a label: "directly", "half a set", "a little".</summary>
    public static string Label(double share) => share switch
    {
        >= 1 => TermsPhrases.Current.Directly,
        >= 0.5 => TermsPhrases.Current.HalfSet,
        _ => TermsPhrases.Current.ALittle,
    };
}
