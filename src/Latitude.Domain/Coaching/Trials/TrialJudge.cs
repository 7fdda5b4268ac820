using Latitude.Domain.Training;

namespace Latitude.Domain.Coaching.Trials;

/// <summary>
/// Works out from the log and a date where a trial stands, and what comes of it (science.md 6.2): the gain per week of the index lifts against
/// the weeks before, allowing for slopes that change by themselves.
/// </summary>
public sealed class TrialJudge
{
    private readonly RuleTable _rules;
    private readonly TrialSettings _settings;

    /// <summary>A judge over the facts.</summary>
    public TrialJudge(RuleTable rules)
    {
        _rules = rules;
        _settings = new TrialSettings(rules);
    }

    /// <summary>Where a trial stands on a day.</summary>
    /// <param name="trial">The trial.</param>
    /// <param name="history">The lifter's history; days after <paramref name="today"/> are not looked at.</param>
    /// <param name="today">The lifter's date.</param>
    public TrialAssessment Assess(Trial trial, History history, DateOnly today)
    {
        var week = Math.Max(0, (today.DayNumber - trial.Start.DayNumber) / 7);
        var end = EndWeek(trial, today);
        var adherence = TrialAdherence.Of(trial, history, Math.Min(week, end), _settings, out var fellBehind);
        var plain = new TrialAssessment
        {
            Trial = trial,
            State = TrialState.Proposed,
            Week = week,
            Adherence = adherence,
            NextLook = null,
            ErrorRates = TrialErrorRates.Of(_rules, trial.IndexLifts.Count, _settings.IsCostly(trial.Modification)),
        };
        if (trial.Decided(TrialDecisionKind.Accepted, today) is null)
        {
            return plain with { NextLook = trial.Start };
        }

        if (Ending(trial, today) is { } ending)
        {
            return plain with { State = TrialState.Ended, Ending = ending };
        }

        if (today < trial.Start)
        {
            return plain with { State = TrialState.Baseline, NextLook = trial.Start };
        }

        if (Abandonment(trial, history, fellBehind) is { } abandonment)
        {
            return plain with { State = TrialState.Abandoned, Abandonment = abandonment };
        }

        if (trial.Decided(TrialDecisionKind.Hurts, today) is not null)
        {
            return plain with { State = TrialState.Verdict, Verdict = TrialVerdict.Revert, Reason = TrialVerdictReason.Pain };
        }

        return week < _settings.SafetyWeek
            ? plain with { State = week < _settings.WashInWeeks ? TrialState.WashIn : TrialState.Running, NextLook = Day(trial, _settings.SafetyWeek) }
            : Look(plain, history, today, week, end);
    }

    /// <summary>From the interim look on there are figures.</summary>
    private TrialAssessment Look(TrialAssessment plain, History history, DateOnly today, int week, int end)
    {
        var trial = plain.Trial;
        var to = today < Day(trial, end) ? today : Day(trial, end).AddDays(-1);
        var outcome = new TrialOutcome(trial, history, to, _settings);
        var seen = plain with
        {
            Effect = outcome.Effect(),
            Surprise = outcome.Surprise(),
            MoreTime = outcome.MoreTime(),
        };
        if (week >= end)
        {
            return Judge(seen, mayExtend: end < trial.Weeks + _settings.ExtensionWeeks);
        }

        var isInterim = week == _settings.SafetyWeek;
        return seen with
        {
            State = isInterim ? TrialState.Interim : TrialState.Running,
            LooksHarmful = isInterim && seen.Effect is { } effect && 1 - effect.ChanceOfBetter > _settings.RevertChance,
            NextLook = Day(trial, end),
        };
    }

    private TrialAssessment Judge(TrialAssessment seen, bool mayExtend)
    {
        var better = seen.Effect?.ChanceOfBetter;
        var takesTooLong = seen.MoreTime > _settings.MostMoreTime && !(better >= _settings.TimeChance);
        return seen with
        {
            State = TrialState.Verdict,
            Verdict = takesTooLong
                ? TrialVerdict.Revert
                : TrialDecisionRule.Judge(better, _settings.IsCostly(seen.Trial.Modification), mayExtend, _settings),
            Reason = takesTooLong ? TrialVerdictReason.Time : better is null ? TrialVerdictReason.TooFewSessions : TrialVerdictReason.Progress,
        };
    }

    private int EndWeek(Trial trial, DateOnly today) =>
        trial.Weeks + (trial.Decided(TrialDecisionKind.Extended, today) is null ? 0 : _settings.ExtensionWeeks);

    private static TrialDecision? Ending(Trial trial, DateOnly today) =>
        trial.Decided(TrialDecisionKind.Stopped, today) ?? trial.Decided(TrialDecisionKind.Kept, today) ?? trial.Decided(TrialDecisionKind.Reverted, today);

    private TrialAbandonment? Abandonment(Trial trial, History history, DateOnly? fellBehind) =>
        DeloadWeek.LastBefore(history, trial.Start, _settings.DaysAfterDeload, _settings.DeloadShare) is not null ? TrialAbandonment.AfterDeload
        : fellBehind is not null ? TrialAbandonment.NotFollowed
        : null;

    private static DateOnly Day(Trial trial, int week) => trial.Start.AddDays(7 * week);
}
