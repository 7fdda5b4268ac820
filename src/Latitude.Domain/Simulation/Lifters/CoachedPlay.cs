using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Trials;
using Latitude.Domain.Exercises.Naming;
using Latitude.Domain.Training;

namespace Latitude.Domain.Simulation.Lifters;

/// <summary>
/// Months of a virtual lifter with a coach: after every week the coach looks at the log, the lifter takes some of what is said up, and tries a change where
/// one is proposed. Without a counsel the lifter trains alone.
/// </summary>
public sealed class CoachedPlay
{
    private readonly VirtualLifter _lifter;
    private readonly ExerciseNames _names;
    private readonly List<AdviceTaken> _advice = [];
    private readonly List<Trial> _trials = [];
    private WeekPlan? _beforeTrial;
    private int _week;
    private int _lastChange = -1;

    /// <summary>A play of a lifter.</summary>
    /// <param name="lifter">The lifter.</param>
    /// <param name="plan">The plan to begin with.</param>
    /// <param name="names">What the names of the log mean.</param>
    public CoachedPlay(VirtualLifter lifter, WeekPlan plan, ExerciseNames names) => (_lifter, Plan, _names) = (lifter, plan, names);

    /// <summary>What the coach says about a log on a day: remedies, the most useful first; null for no coach.</summary>
    public Func<History, DateOnly, IReadOnlyList<Remedy>>? Counsel { get; init; }

    /// <summary>What change may be tried; null for no trials.</summary>
    public Func<History, DateOnly, IReadOnlyList<Trial>, TrialPlan>? ProposeTrial { get; init; }

    /// <summary>Where trials stand; needed with <see cref="ProposeTrial"/>.</summary>
    public TrialJudge? Judge { get; init; }

    /// <summary>The plan as it is now.</summary>
    public WeekPlan Plan { get; private set; }

    /// <summary>Everything that was said, in order.</summary>
    public IReadOnlyList<AdviceTaken> Advice => _advice;

    /// <summary>All trials with what was decided.</summary>
    public IReadOnlyList<Trial> Trials => _trials;

    /// <summary>The history so far.</summary>
    public History History() => Domain.Training.History.Of(_lifter.Log, _names);

    /// <summary>Plays so many weeks.</summary>
    public void Play(int weeks)
    {
        for (var i = 0; i < weeks; i++, _week++)
        {
            _lifter.Train(Plan);
            if (Counsel is not null || ProposeTrial is not null)
            {
                Listen(History(), _lifter.NextMonday.AddDays(-1));
            }
        }
    }

    private void Listen(History history, DateOnly today)
    {
        if (history.Sets.Length == 0)
        {
            return;
        }

        // One change at a time: while a trial is on, and until the last change shows in full, nothing else changes.
        if (Decide(history, today) || _week - _lastChange < _lifter.Assumptions.WeeksBetweenChanges)
        {
            return;
        }

        if (!TakeAdvice(history, today) && ProposeTrial?.Invoke(history, today, _trials) is { Proposals: [var best, ..] } && Takes())
        {
            var trial = best.Begin($"trial-{_trials.Count + 1}", today);
            _beforeTrial = Plan;
            Change(Plan.With(trial));
            _trials.Add(trial);
        }
    }

    /// <summary>Takes up the first remedy that changes the week, where the lifter is willing.</summary>
    private bool TakeAdvice(History history, DateOnly today)
    {
        if (Counsel?.Invoke(history, today).FirstOrDefault(remedy => remedy.IsStructural) is not { } remedy)
        {
            return false;
        }

        var isTaken = Takes();
        _advice.Add(new AdviceTaken(_week, remedy, isTaken));
        if (isTaken)
        {
            Change(Plan.With(remedy));
        }

        return isTaken;
    }

    private void Change(WeekPlan plan) => (Plan, _lastChange) = (plan, _week);

    /// <summary>Does what the judge says. True while a trial is on.</summary>
    private bool Decide(History history, DateOnly today)
    {
        if (_beforeTrial is not { } before || Judge is null)
        {
            return false;
        }

        var at = Judge.Assess(_trials[^1], history, today);
        TrialDecisionKind? decision = at switch
        {
            { State: TrialState.Abandoned } => TrialDecisionKind.Stopped,
            { Verdict: TrialVerdict.Keep } => TrialDecisionKind.Kept,
            { Verdict: TrialVerdict.ExtendOnce } => TrialDecisionKind.Extended,
            { Verdict: not null } => TrialDecisionKind.Reverted,
            _ => null,
        };
        if (decision is not { } kind)
        {
            return true;
        }

        _trials[^1] = _trials[^1].With(new TrialDecision(today, kind));
        if (kind == TrialDecisionKind.Extended)
        {
            return true;
        }

        if (kind != TrialDecisionKind.Kept)
        {
            Change(before);
        }

        _beforeTrial = null;
        return true;
    }

    private bool Takes() => _lifter.Dice.Happens(_lifter.Assumptions.TakesAdvice);
}
