using Latitude.Domain.Exercises;
using Latitude.Domain.Training;

namespace Latitude.Domain.Coaching.Trials;

/// <summary>
/// Proposes what to change (guide G15): one thing, on the lifts done most, with reasons from the log. Where a trial is on, or nothing needs
/// changing, it says so and until when.
/// </summary>
public sealed class TrialPlanner
{
    private readonly RuleContext _context;
    private readonly TrialSettings _settings;

    /// <summary>A planner for one lifter; the level is that of the context.</summary>
    public TrialPlanner(RuleContext context)
    {
        _context = context;
        _settings = new TrialSettings(context.Rules);
    }

    /// <summary>What there is to try on a day.</summary>
    /// <param name="history">The history that the context was made from.</param>
    /// <param name="today">The lifter's date.</param>
    /// <param name="trials">All trials of the lifter.</param>
    /// <param name="isWished">True where the lifter wants to change something though the lifts go up.</param>
    public TrialPlan Plan(History history, DateOnly today, IReadOnlyList<Trial> trials, bool isWished = false)
    {
        var judge = new TrialJudge(_context.Rules);
        foreach (var trial in trials)
        {
            if (judge.Assess(trial, history, today) is { IsOn: true } running)
            {
                return Refuse(TrialRefusal.AnotherIsOn) with { Running = running, Until = End(running, today) };
            }
        }

        var lifts = IndexLift.Of(history, today, _settings);
        return lifts.Count == 0 ? Refuse(TrialRefusal.TooFewSessions)
            : _context.Level == ExperienceLevel.Beginner && lifts.Count(lift => lift.IsStalled) < _settings.Facts["stalled_share"] * lifts.Count
                ? Refuse(TrialRefusal.LinearProgressWorks)
            : !isWished && !lifts.Any(lift => lift.IsStalled) ? Refuse(TrialRefusal.ProgressGoesOn)
            : Propose(history, today, lifts, trials);
    }

    private TrialPlan Propose(History history, DateOnly today, IReadOnlyList<IndexLift> lifts, IReadOnlyList<Trial> trials)
    {
        var reasons = new TrialReasons(_context, _settings, lifts);
        var changes = new TrialChanges(_context, _settings, lifts);
        var proposals = new List<TrialProposal>();
        foreach (var modification in Enum.GetValues<TrialModification>())
        {
            if (WasTried(modification, today, trials))
            {
                continue;
            }

            var found = reasons.For(modification, out var score);
            var change = found.Count == 0 ? [] : changes.Of(modification);
            if (change.Count > 0)
            {
                proposals.Add(Propose(modification, change, found, score, lifts, Start(history, today)));
            }
        }

        return proposals.Count == 0
            ? Refuse(TrialRefusal.NothingSpeaksForAChange)
            : new TrialPlan { Proposals = [.. proposals.OrderByDescending(proposal => proposal.Score)] };
    }

    private TrialProposal Propose(
        TrialModification modification,
        IReadOnlyList<TrialChange> changes,
        IReadOnlyList<TrialReason> reasons,
        double score,
        IReadOnlyList<IndexLift> lifts,
        DateOnly start)
    {
        var isCostly = _settings.IsCostly(modification);
        return new TrialProposal
        {
            Trial = new Trial
            {
                Id = "",
                Modification = modification,
                Changes = changes,
                IndexLifts = [.. lifts.Select(lift => lift.Exercise.Id)],
                TestSets = [.. lifts.Select(lift => lift.Test()).OfType<TestSet>()],
                Start = start,
                BaselineWeeks = _settings.BaselineWeeks,
                Weeks = _settings.DecisionWeek,
            },
            Facts = _settings.Of(modification),
            Reasons = reasons,
            Score = score,
            IsCostly = isCostly,
            ErrorRates = TrialErrorRates.Of(_context.Rules, lifts.Count, isCostly),
        };
    }

    /// <summary>Tomorrow; after a deload when its week is over.</summary>
    private DateOnly Start(History history, DateOnly today)
    {
        var tomorrow = today.AddDays(1);
        var deload = DeloadWeek.LastBefore(history, tomorrow, _settings.DaysAfterDeload, _settings.DeloadShare);
        return deload is { } last ? last.AddDays(_settings.DaysAfterDeload + 1) : tomorrow;
    }

    /// <summary>What was tried within a year is not proposed again: the answer would be the same, and asked often enough chance says yes.</summary>
    private bool WasTried(TrialModification modification, DateOnly today, IReadOnlyList<Trial> trials) => trials.Any(trial =>
        trial.Modification == modification && trial.Decided(TrialDecisionKind.Accepted, today) is not null
        && today.DayNumber - trial.Start.DayNumber < 7 * _settings.WeeksBeforeAgain);

    private static TrialPlan Refuse(TrialRefusal refusal) => new() { Refusal = refusal };

    private static DateOnly End(TrialAssessment running, DateOnly today)
    {
        var end = running.Trial.Start.AddDays(7 * running.Trial.Weeks);
        return running.NextLook is { } look && look > end ? look : end > today ? end : today;
    }
}
