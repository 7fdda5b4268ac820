using Latitude.Domain.Coaching;

namespace Latitude.App.Components;

/// <summary>Where a weekly dose lies, in a word or two.</summary>
internal static class BandWords
{
    /// <summary>For the single muscle.</summary>
    public static string Of(MuscleReport report) => report.WeeklySets <= 0 ? "untrained"
        : report.Band is not { } band ? "trained"
        : report.WeeklySets < band.Low ? "below"
        : report.WeeklySets <= band.High ? "in range"
        : report.WeeklySets <= band.HesitateAbove ? "above"
        : "a lot";
}
