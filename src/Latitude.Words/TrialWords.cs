using System.Globalization;
using Latitude.Domain.Anatomy;
using Latitude.Domain.Coaching.Trials;
using Latitude.Domain.Exercises;

namespace Latitude.Words;

/// <summary>One change at a time, in sentences: what is proposed and why, where it stands, what came of it and how often that errs.</summary>
public sealed class TrialWords
{
    private readonly Body _body;
    private readonly ExerciseCatalog _catalog;

    /// <summary>Words over the names of body and exercises.</summary>
    public TrialWords(Body body, ExerciseCatalog catalog) => (_body, _catalog) = (body, catalog);

    /// <summary>The change as a heading.</summary>
    public static string Title(TrialModification modification) => modification switch
    {
        TrialModification.MoreSets => "More sets of the same",
        TrialModification.AnotherExercise => "Another exercise",
        TrialModification.HeavierFewerReps => "Heavier, fewer reps",
        TrialModification.CloserToFailure => "Same reps, closer to failure",
        TrialModification.MoreReps => "More reps",
        _ => "Failure on the last set",
    };

    /// <summary>What is to be done, exercise by exercise.</summary>
    public string Change(Trial trial) =>
        Capital(string.Join("; ", trial.Changes.Select(change => Change(trial.Modification, change)))) + ". Everything else stays as it is.";

    /// <summary>What is expected, and on what it is judged.</summary>
    public string Hypothesis(Trial trial) =>
        $"If it helps, {Lifts(trial.IndexLifts)} {(trial.IndexLifts.Count == 1 ? "gains" : "gain")} more a week than in the {trial.BaselineWeeks} weeks before."
        + (trial.Modification == TrialModification.AnotherExercise ? " They are not touched, so that practice does not pass for progress." : "");

    /// <summary>The set to do every week; empty where there is none.</summary>
    public string Test(Trial trial, Func<TestSet, string> load) => trial.TestSets.Count == 0 ? "" :
        "Once a week, first of the exercise, the same test set: "
        + string.Join("; ", trial.TestSets.Select(test => $"{Name(test.Exercise)} with {load(test)}, as many reps as go with at most one left (now about {test.Reps})")) + ".";

    /// <summary>What in the log speaks for it.</summary>
    public string Reason(TrialReason reason) => reason.Kind switch
    {
        TrialReasonKind.Plateau => NoProgress(reason.Numbers[0], reason.Numbers[1]),
        TrialReasonKind.FewWeeklySets => $"{Group(reason)} get {Numbers.Of(reason.Numbers[0], "set")} a week; up to {Numbers.Weekly(reason.Numbers[1])} are likely to pay.",
        TrialReasonKind.HighVolume => $"{Group(reason)} already get {Numbers.Of(reason.Numbers[0], "set")} a week of the {Numbers.Weekly(reason.Numbers[1])} that are likely to pay.",
        TrialReasonKind.LittleVariety => $"{Group(reason)} are trained by {Numbers.Of(reason.Numbers[0], "exercise")}.",
        TrialReasonKind.FarFromFailure => $"Your sets end with about {Numbers.Of(reason.Numbers[0], "rep")} left.",
        TrialReasonKind.SeldomToFailure => $"Your sets end near failure, but in it on {Numbers.Percent(reason.Numbers[0])} of days.",
        _ => reason.Numbers[0] == reason.Numbers[1]
            ? $"Your sets nearly always have {Numbers.Of(reason.Numbers[0], "rep")}."
            : $"Your sets nearly always have {Numbers.Weekly(reason.Numbers[0])} to {Numbers.Of(reason.Numbers[1], "rep")}.",
    };

    /// <summary>Why nothing is proposed.</summary>
    public static string Refusal(TrialPlan plan) => plan.Refusal switch
    {
        TrialRefusal.AnotherIsOn => $"“{Title(plan.Running!.Trial.Modification)}” is on until {Day(plan.Until!.Value)}. Two changes at once tell nothing: first that one, then the next.",
        TrialRefusal.TooFewSessions => "No exercise was done on eight days of the last eight weeks, so there is nothing to compare a change with.",
        TrialRefusal.LinearProgressWorks => "Your loads still go up from session to session. Nothing beats that; change nothing.",
        TrialRefusal.ProgressGoesOn => "Your lifts show no plateau: nothing needs changing.",
        _ => "Your log gives no reason for a change that you have not tried within a year.",
    };

    /// <summary>Where a trial stands.</summary>
    public static string State(TrialAssessment at) => at.State switch
    {
        TrialState.Proposed => "Proposed, not begun.",
        TrialState.Baseline => $"Begins on {Day(at.Trial.Start)}. Until then train as before.",
        TrialState.WashIn => $"Week {at.Week + 1}: getting used to it. These two weeks do not count.",
        TrialState.Running => $"Week {at.Week + 1}: on. Next look on {Day(at.NextLook!.Value)}.",
        TrialState.Interim => at.LooksHarmful
            ? $"Week {at.Week + 1}: so far it looks worse than before. You may stop; a decision is due on {Day(at.NextLook!.Value)}."
            : $"Week {at.Week + 1}: no sign of harm. Too early to decide; that is for {Day(at.NextLook!.Value)}.",
        TrialState.Verdict => Verdict(at),
        TrialState.Abandoned => at.Abandonment == TrialAbandonment.AfterDeload
            ? "It can say nothing: it was begun within a week after a deload, when lifts come up by themselves."
            : $"It can say nothing: the change was made in {at.Adherence.Made} of {at.Adherence.Weeks} weeks.",
        _ => at.Ending!.Value.Kind switch
        {
            TrialDecisionKind.Kept => $"Kept on {Day(at.Ending.Value.Date)}.",
            TrialDecisionKind.Reverted => $"Taken back on {Day(at.Ending.Value.Date)}.",
            _ => $"Stopped on {Day(at.Ending.Value.Date)}.",
        },
    };

    /// <summary>How often trials like this err, and what that means over a year.</summary>
    public static string ErrorRates(TrialErrorRates rates, int trialsAYear) =>
        $"In simulations {Of100(rates.FalseKeep)} of 100 trials without any real effect ended in “keep” and {Of100(rates.FalseRevert)} in “revert”; of changes worth half a per cent a week {Of100(rates.KeepHalf)} were kept. "
        + $"With {trialsAYear} trials a year there is a chance of {Numbers.Percent(rates.AnyFalseKeep(trialsAYear))} of keeping at least one that does nothing.";

    /// <summary>The effect with its interval; empty where there is none.</summary>
    public static string Effect(TrialAssessment at) => at.Effect is not { } effect ? "" :
        $"{Numbers.Change(effect.Change.PercentPerWeek)} a week more than before (four of five: {Numbers.Change(effect.Change.Low)} to {Numbers.Change(effect.Change.High)}); better with a chance of {Numbers.Percent(effect.ChanceOfBetter)}.";

    /// <summary>The second outcome; empty where there is none.</summary>
    public static string Surprise(TrialAssessment at) => at.Surprise is not { } surprise ? "" :
        $"At the same loads {Signed(surprise.Difference)} reps against the forecast (± {surprise.Error.ToString("0.0", CultureInfo.InvariantCulture)}).";

    private static string Verdict(TrialAssessment at) => (at.Verdict, at.Reason) switch
    {
        (TrialVerdict.Revert, TrialVerdictReason.Pain) => "Go back: it hurts.",
        (TrialVerdict.Revert, TrialVerdictReason.Time) => $"Go back: workouts take {Numbers.Percent(at.MoreTime!.Value)} longer, and nothing speaks for it.",
        (TrialVerdict.Keep, _) => "Keep it.",
        (TrialVerdict.Revert, _) => "Go back.",
        (TrialVerdict.ExtendOnce, TrialVerdictReason.TooFewSessions) => "Too few sessions to compare. Go on for four weeks, once.",
        (TrialVerdict.ExtendOnce, _) => "Not clear yet. Go on for four weeks, once.",
        (_, TrialVerdictReason.TooFewSessions) => "Too few sessions to compare: take the cheaper of the two.",
        _ => "No difference that these weeks could show: take the cheaper of the two.",
    };

    private string Change(TrialModification modification, TrialChange change) => modification switch
    {
        TrialModification.MoreSets => $"{Name(change.Exercise)} {Numbers.Weekly(change.To)} sets a week in place of {Numbers.Weekly(change.From)}",
        TrialModification.AnotherExercise => $"{Numbers.Of(change.To, "set")} of {Name(change.Exercise)} a week on top",
        TrialModification.HeavierFewerReps => $"{Name(change.Exercise)} heavier, {Numbers.Weekly(change.To)} reps in place of {Numbers.Weekly(change.From)}",
        TrialModification.CloserToFailure => $"{Name(change.Exercise)} with {Numbers.Of(change.To, "rep")} left in place of {Numbers.Weekly(change.From)}",
        TrialModification.MoreReps => $"{Name(change.Exercise)} {Numbers.Weekly(change.To)} reps in place of {Numbers.Weekly(change.From)}",
        _ => $"the last set of {Name(change.Exercise)} until no further rep goes",
    };

    private static string NoProgress(double lifts, double weeks) =>
        $"{Numbers.Of(lifts, "lift")} {(lifts == 1 ? "shows" : "show")} no sign of progress for {Numbers.Weekly(weeks)} weeks.";

    private string Lifts(IReadOnlyList<string> ids) => Numbers.List([.. ids.Select(Name)]);

    private string Name(string id) => ExerciseWords.InSentence(_catalog[id]);

    private string Group(TrialReason reason) => _body.Group(reason.Subject).Name;

    private static string Of100(double share) => Math.Round(100 * share, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);

    private static string Signed(double reps) => reps.ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture);

    private static string Day(DateOnly date) => date.ToString("d MMMM", CultureInfo.InvariantCulture);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
