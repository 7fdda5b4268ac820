using Latitude.Domain.Coaching;

namespace Latitude.Words;

/// <summary>Where a weekly dose lies, in a word or two.</summary>
public static class BandWords
{
    /// <summary>For the single muscle.</summary>
    public static string Of(MuscleReport report) => report.WeeklySets <= 0 ? "untrained"
        : report.Position switch
        {
            BandPosition.NoBand => "trained",
            BandPosition.Below => "below",
            BandPosition.Within => "in range",
            BandPosition.Above => "above",
            _ => "a lot",
        };
}
