using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Plans;
using Latitude.Domain.Exercises;
using Latitude.Domain.Programs;

namespace Latitude.Words;

/// <summary>Routines and plans in words: what speaks for and against them, why they are not offered, what the rules for plans found.</summary>
public static class PlanWords
{
    private static readonly string[] Counts = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>"Holds three of the guide's five".</summary>
    public static string Reason(PlanReason reason) => reason.Kind switch
    {
        PlanReasonKind.Balance => reason.IsFor
            ? "At least as many sets and reps for the back as for the front"
            : $"Less for the back than for the front: {Numbers.Ratio(reason.Value)} to 1",
        PlanReasonKind.UpperBackBalance => reason.IsFor
            ? "Rows and pull-ups keep up with the front even without hinges"
            : $"Rows and pull-ups alone fall behind the front: {Numbers.Ratio(reason.Value)} to 1",
        PlanReasonKind.BackLifts => BackLifts(reason),
        PlanReasonKind.TopFive => reason.Value == 0 ? "Holds none of the guide's five back exercises"
            : $"Holds {(reason.IsFor ? "" : "only ")}{Count(reason.Value)} of the guide's five back exercises",
        PlanReasonKind.Functions => $"Trains {(reason.IsFor ? "" : "only ")}{Count(reason.Value)} of the back's eleven functions",
        PlanReasonKind.BackDose => reason.IsFor
            ? "Every muscle of the back is in its range or above"
            : $"{Capital(Count(reason.Value))} of the back's {Count(reason.Of)} muscle groups {(reason.Value == 1 ? "gets fewer sets than its" : "get fewer sets than their")} range",
        PlanReasonKind.Biceps => reason.Value == 0 ? "No curls at all"
            : reason.Value < 2 ? "Hardly any curls" : $"{Numbers.Of(reason.Value, "set")} of curls a week are more than needed: pulls count too",
        PlanReasonKind.SpinalLoad => $"Heavy on the spine: {Numbers.Weekly(reason.Value)} loaded sets a week where {Numbers.Weekly(reason.Of)} are budgeted",
        PlanReasonKind.DeadliftAndPullUp => (reason.Value, reason.Of) switch
        {
            ( > 0, > 0) => "Deadlift and pull-up are both there",
            ( > 0, _) => "The pull-up is missing",
            (_, > 0) => "The deadlift is missing",
            _ => "Deadlift and pull-up are both missing",
        },
        PlanReasonKind.Breadth => $"{(reason.IsFor ? "" : "Only ")}{Numbers.Of(reason.Value, "different exercise")} for the back",
        PlanReasonKind.BackDay => reason.Value > 1 ? $"{Capital(Count(reason.Value))} days a week for the back" : "A day for the back",
        PlanReasonKind.Simplicity => $"{(reason.IsFor ? "Only " : "")}{Numbers.Of(reason.Value, "exercise")} a day{(reason.IsFor ? "" : " are many to learn")}",
        PlanReasonKind.Days => reason.IsFor ? $"Made for {Count(reason.Value)} days a week" : $"Leaves {Numbers.Of(reason.Of - reason.Value, "of your day")} free",
        PlanReasonKind.Goal => reason.IsFor ? $"Made {Goal((RoutineGoal)(int)reason.Value)}" : $"Made {Goal((RoutineGoal)(int)reason.Value)} alone",
        _ => $"Made for {Level((ExperienceLevel)(int)reason.Value)} lifters: you may outgrow it",
    };

    /// <summary>"needs a barbell, a bench": why a routine is not offered.</summary>
    public static string Refusal(PlanRefusal refusal) => refusal.Kind switch
    {
        RefusalKind.TooHard => $"made for {Level(refusal.Routine.Level)} lifters",
        RefusalKind.TooEasy => "made for beginners",
        RefusalKind.Days => $"needs {Count(refusal.Routine.Days)} days a week",
        RefusalKind.Minutes => $"takes up to {Math.Round(refusal.Minutes)} minutes",
        RefusalKind.Equipment => $"needs {Numbers.List(refusal.Missing)}",
        _ => $"made {Goal(refusal.Routine.Goal)}",
    };

    /// <summary>"for strength".</summary>
    public static string Goal(RoutineGoal goal) => goal switch
    {
        RoutineGoal.Strength => "for strength",
        RoutineGoal.Size => "for size",
        RoutineGoal.Both => "for strength and size",
        _ => "for all-round training",
    };

    /// <summary>"a beginner", "an intermediate lifter".</summary>
    public static string Lifter(ExperienceLevel level) => level == ExperienceLevel.Beginner ? "a beginner" : $"an {Level(level)} lifter";

    /// <summary>"intermediate".</summary>
    public static string Level(ExperienceLevel level) => level.ToString().ToLowerInvariant();

    /// <summary>"Near Greyskull LP: adds barbell curl; leaves out chin-up."</summary>
    public static string Origin(PlanOrigin origin, ExerciseCatalog catalog)
    {
        if (origin.Routine is not { } routine)
        {
            return "No established routine is near it.";
        }

        string?[] changes =
        [
            origin.Added.Count > 0 ? $"adds {Exercises(origin.Added, catalog)}" : null,
            origin.Dropped.Count > 0 ? $"leaves out {Exercises(origin.Dropped, catalog)}" : null,
            origin.HasOtherSets ? "has other numbers of sets" : null,
        ];
        return origin.IsUnchanged ? $"This is {routine.Name}, its exercises unchanged." : $"Near {routine.Name}: {string.Join("; ", changes.OfType<string>())}.";
    }

    /// <summary>
    /// A remedy for a program: its own day names where every week has the same, "Add 3 × 10 face pull on “Upper power”."; days a week where not.
    /// </summary>
    public static string Remedy(Remedy remedy, PlannedProgram plan)
    {
        if (remedy.Days.Count == 0)
        {
            return RemedyWords.Sentence(remedy);
        }

        var first = plan.Weeks[0].Days;
        string[] names =
        [
            .. first.Where((_, day) => remedy.Days.Contains(PlanCalendar.DayOf(day, first.Count))).Select(day => $"“{day.Name}”"),
        ];
        return plan.Weeks.All(week => week.Days.Select(day => day.Name).SequenceEqual(first.Select(day => day.Name))) && names.Distinct().Count() == names.Length
            ? $"{RemedyWords.Button(remedy)} on {Numbers.List(names)}."
            : RemedyWords.Sentence(remedy with { Days = [], DaysAWeek = remedy.Days.Count });
    }

    /// <summary>Whether a lifter may change the exercises, why not, and what opens them; null where they may.</summary>
    public static string? Lock(EditingLock editing) => editing.IsLocked
        ? "Its exercises stay as they are: an established routine is tried out as a whole, and a beginner cannot yet tell what may be left out. "
            + $"They open when you are {Level(editing.OpensAt)}: when adding the smallest step no longer works every session. "
            + "Until then an exercise changes only for equipment you lack or a lift you cannot do yet."
        : null;

    internal static string Established(Advice advice)
    {
        var changed = advice.Number("exercises_added") + advice.Number("exercises_dropped");
        var origin = advice.Number("is_established") > 0 ? "An established routine, its exercises unchanged"
            : advice.Subjects.Count > 0 ? $"Near an established routine, with {(changed == 0 ? "other numbers of sets" : $"{Numbers.Of(changed, "exercise")} changed")}"
            : "A program of its own, not an established one";
        return advice.Number("has_progression") == 0 ? $"{origin}; most of its exercises do not say how they go on: add a rule for when the load goes up."
            : advice.Outcome == AdviceOutcome.Short ? $"{origin}: while you are a beginner, take one as it is ('latitude program list')."
            : $"{origin}; it says how it goes on.";
    }

    internal static string Breadth(Advice advice)
    {
        var counts = Numbers.Of(advice.Number("back_exercises"), "different exercise") + " for the back";
        return advice.Outcome == AdviceOutcome.Fine ? $"{counts}: broad enough."
            : $"{counts}: at your level {Numbers.Weekly(advice.Number("least_back_exercises"))} or more reach it from more sides.";
    }

    internal static string DayForTheBack(Advice advice)
    {
        var days = advice.Number("back_days_weekly");
        return advice.Outcome == AdviceOutcome.Excess ? "A day for the back alone comes later: as a beginner you learn back lifts by doing them in most workouts."
            : days == 0 ? "No day belongs to the back alone; none has to."
            : days <= 1 ? "A day for the back, which your level allows." : $"{Capital(Count(days))} days a week for the back, which your level allows.";
    }

    private static string Exercises(IReadOnlyList<string> ids, ExerciseCatalog catalog) =>
        Numbers.List([.. ids.Select(id => catalog.TryGet(id, out var exercise) ? ExerciseWords.InSentence(exercise) : id)]);

    private static string BackLifts(PlanReason reason)
    {
        var lifts = $"{Capital(Count(reason.Value))} big back lift{(reason.Value == 1 ? "" : "s")}";
        return reason.IsFor ? $"{lifts} to learn, on {Numbers.Of(reason.Of, "day")} a week"
            : reason.Value < 2 ? $"{lifts}: two or three are worth learning now" : $"{lifts} on {Numbers.Of(reason.Of, "day")} a week: two or three, done often, teach more";
    }

    private static string Count(double count) => count >= 0 && count < Counts.Length && count == Math.Floor(count) ? Counts[(int)count] : Numbers.Weekly(count);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
