namespace Latitude.Domain.Coaching.Trials;

/// <summary>From chances to a verdict (science.md 6.2, step 7).</summary>
internal static class TrialDecisionRule
{
    /// <summary>The verdict on the progress alone.</summary>
    /// <param name="chanceOfBetter">0 to 1; null where too few sessions were logged.</param>
    /// <param name="isCostly">Whether keeping asks for more.</param>
    /// <param name="mayExtend">Whether the extension is still to be had.</param>
    /// <param name="settings">The protocol.</param>
    public static TrialVerdict Judge(double? chanceOfBetter, bool isCostly, bool mayExtend, TrialSettings settings) => chanceOfBetter switch
    {
        { } better when better > settings.KeepChance(isCostly) => TrialVerdict.Keep,
        { } better when 1 - better > settings.RevertChance => TrialVerdict.Revert,
        { } better when better < settings.ExtendChance => TrialVerdict.NoDetectableDifference,
        _ => mayExtend ? TrialVerdict.ExtendOnce : TrialVerdict.NoDetectableDifference,
    };
}
