using Latitude.Domain.Coaching;
using Latitude.Words.Phrases;

namespace Latitude.Words;

/// <summary>Where a weekly dose lies, in a word or two.</summary>
public static class BandWords
{
    /// <summary>For the single muscle.</summary>
    public static string Of(MuscleReport report) => report.WeeklySets <= 0 ? TermsPhrases.Current.Untrained
        : report.Position switch
        {
            BandPosition.NoBand => TermsPhrases.Current.Trained,
            BandPosition.Below => TermsPhrases.Current.Below,
            BandPosition.Within => TermsPhrases.Current.InRange,
            BandPosition.Above => TermsPhrases.Current.Above,
            _ => TermsPhrases.Current.ALot,
        };
}
