using System.Globalization;
using Latitude.Domain.Coaching.NextSessions;
using Latitude.Domain.Exercises;
using Latitude.Domain.Quantities;

namespace Latitude.Words;

/// <summary>What to load next, and why, in one sentence.</summary>
public static class NextSessionWords
{
    /// <summary>"Barbell row: 3 × 8 at 62.5 kg; all sets had 9 reps, so the next load is open. All reps: 4 chances in 5."</summary>
    /// <param name="next">The session.</param>
    /// <param name="unit">The unit to show.</param>
    public static string Sentence(NextSession next, MassUnit unit)
    {
        var chance = next.Chance is { } likely ? $" Chance of all reps in the top set: {Numbers.Percent(likely)}." : "";
        return $"{next.Exercise.Name}: {What(next, unit)}; {Why(next, unit)}.{chance}";
    }

    /// <summary>"3 × 8–10 at 62.5 kg", "3 × 5 with bodyweight + 10 kg", "3 × 8 with a light load".</summary>
    /// <param name="next">The session.</param>
    /// <param name="unit">The unit to show.</param>
    public static string What(NextSession next, MassUnit unit)
    {
        var reps = next.LowReps == next.HighReps ? $"{next.LowReps}" : $"{next.LowReps}–{next.HighReps}";
        return $"{next.Sets} × {reps} {Load(next, unit)}";
    }

    /// <summary>The reasons, the deciding one first.</summary>
    /// <param name="next">The session.</param>
    /// <param name="unit">The unit to show.</param>
    public static string Why(NextSession next, MassUnit unit) => string.Join("; ", next.Reasons.Select(reason => Reason(reason, next, unit)));

    private static string Load(NextSession next, MassUnit unit)
    {
        var isOnBody = next.Exercise.LoadType is LoadType.BodyweightPlus or LoadType.Assisted;
        return next.Kilograms switch
        {
            null => isOnBody ? "with bodyweight or help" : "with a light load",
            0 when isOnBody => "with bodyweight",
            > 0 and var added when isOnBody => $"with bodyweight + {Mass(added, unit)}",
            < 0 and var help => $"with {Mass(-help, unit)} of help",
            var load => $"at {Mass(load.Value, unit)}",
        };
    }

    private static string Reason(NextReason reason, NextSession next, MassUnit unit) => reason.Kind switch
    {
        NextReasonKind.NothingKnown => $"nothing is known yet, so find a load that leaves {StartReserve} reps in reserve",
        NextReasonKind.Planned => "as the routine says",
        NextReasonKind.AllReps => $"all top sets had {Count(reason, "reps")} reps, so the next load is open",
        NextReasonKind.Easy => $"{Count(reason, "reserve")} reps were left, so the next load is open",
        NextReasonKind.RepsToGain => $"the next load is open from {Count(reason, "reps")} reps on",
        NextReasonKind.LargeJump => $"the next load is {Numbers.Percent(reason.Number("jump"))} more, so first {Count(reason, "reps")} reps",
        NextReasonKind.Missed => $"a set had fewer than {Count(reason, "reps")} reps, so the same again",
        NextReasonKind.MissedTwice => $"sets had fewer than {Count(reason, "reps")} reps twice in a row, so {Numbers.Percent(reason.Number("cut"))} less",
        NextReasonKind.Gap => $"{Count(reason, "days")} days since the last time, so {Numbers.Percent(reason.Number("cut"))} less",
        NextReasonKind.DoubtfulForm => $"the form check was in doubt, so {Numbers.Percent(reason.Number("cut"))} less; film it again",
        NextReasonKind.FailedForm => $"the form check failed, so {Numbers.Percent(reason.Number("cut"))} less",
        NextReasonKind.FeltInArms => $"you felt it in the arms again and again, so {Numbers.Percent(reason.Number("cut"))} less: pull with the elbows",
        NextReasonKind.Unlikely => Unlikely(reason, next, unit),
        NextReasonKind.NothingHeavier => "there is nothing heavier to load, so more reps or a harder variant",
        _ => "there is nothing lighter to load, so fewer reps or an easier variant",
    };

    private static string Unlikely(NextReason reason, NextSession next, MassUnit unit)
    {
        var load = Mass(Math.Abs(reason.Number("kilograms")), unit);
        return $"with {(reason.Number("kilograms") < 0 ? load + " of help" : load)} the chance of the reps would be only {Numbers.Percent(reason.Number("chance"))}"
            + (next.Step == NextStep.MoreReps ? ", so a rep more first" : "");
    }

    /// <summary>How far from failure a first load is looked for: light enough to learn on (G5).</summary>
    private const int StartReserve = 4;

    private static string Count(NextReason reason, string name) => reason.Number(name).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A load to be put on the bar is not rounded to halves.</summary>
    private static string Mass(double kilograms, MassUnit unit) =>
        (unit == MassUnit.Kilogram ? kilograms : kilograms / (double)Domain.Quantities.Load.KilogramsPerPound).ToString("0.##", CultureInfo.InvariantCulture)
        + " " + UnitWords.Symbol(unit);
}
