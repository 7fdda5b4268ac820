using Latitude.Domain.Coaching.NextSessions;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Domain.Training.Live;
using Latitude.Words;
using Latitude.Words.Phrases;

namespace Latitude.App.Routines;

/// <summary>A routine's day in words.</summary>
internal static class RoutineWords
{
    private static RoutinePhrases Say => RoutinePhrases.Current;

    /// <summary>"Barbell row: 2.5 kg more."</summary>
    public static string What(LoadChange change) =>
        Say.Change(change.Exercise.Name, $"{LoadWords.Digits(Math.Abs(change.By))} {UnitWords.Symbol(change.Unit)}", change.By > 0);

    /// <summary>"All 3 sets had 5 reps or more last time."</summary>
    public static string Why(LoadChange change) => (change.By > 0, change.HadAllReps) switch
    {
        (true, true) => Say.AllHad(change.Sets, change.LeastReps),
        (true, false) => Say.GoesUp,
        (false, false) => Say.OnlyHad(change.LeastReps),
        _ => Say.GoesDown,
    };

    /// <summary>"Barbell row: 2.5 kg more next time."</summary>
    public static string What(NextTime next, MassUnit unit)
    {
        var name = next.Exercise.Name;
        if (next.Coach is { Step: NextStep.LessLoad } cut)
        {
            return Say.NextTime(name, NextSessionWords.What(cut, unit));
        }

        return (next.Planned.Kilograms - next.Before?.Kilograms) switch
        {
            > 0.01 and var more => Say.NextTime(name, Say.More(Mass(more, unit))),
            < -0.01 and var less => Say.NextTime(name, Say.Less(Mass(-less, unit))),
            _ => Say.NextTime(name, Say.SameLoad),
        };
    }

    /// <summary>"Lighter than the routine says: you felt it in the arms again and again, so 10 % less."</summary>
    public static string Lighter(NextSession coach, MassUnit unit) => Say.Lighter(NextSessionWords.Why(coach with { Reasons = [.. coach.Reasons.Where(reason => reason.Kind != NextReasonKind.Planned)] }, unit));

    /// <summary>Why.</summary>
    public static string Why(NextTime next, MassUnit unit)
    {
        if (next.Coach is { Step: NextStep.LessLoad } cut)
        {
            return Sentence(NextSessionWords.Why(cut, unit));
        }

        var missed = next.Exercise.Sets.Count(set => set.Target.Kind != SetKind.WarmUp && set.Target.Reps is { } high && (!set.IsDone || set.Entry.Reps < (set.Target.LowReps ?? high)));
        var isMore = next.Planned.Kilograms > next.Before?.Kilograms + 0.01;
        return (isMore, missed) switch
        {
            (true, 0) => Say.EverySet,
            (true, _) => Say.UpWhatever,
            (false, 0) when next.Planned.Kilograms < next.Before?.Kilograms - 0.01 => Say.LighterDay,
            (false, 0) => Say.UpLater,
            _ => Say.Missed(missed),
        };
    }

    /// <summary>"last 67.5 × 5, 5, 4"; empty where it never was done.</summary>
    public static string Last(LiveExercise exercise)
    {
        var last = new List<PerformedSet>();
        foreach (var set in exercise.Sets)
        {
            if (set.Target.Kind != SetKind.WarmUp && set.Last is { } before)
            {
                last.Add(before);
            }
        }

        if (last.Count == 0)
        {
            return "";
        }

        var isOneLoad = last.TrueForAll(set => set.Load == last[0].Load && set.LoadKind == last[0].LoadKind && set.Reps is not null);
        return isOneLoad
            ? Say.Last(string.Join(", ", [LoadWords.Short(last[0]).Replace(" reps", "", StringComparison.Ordinal), .. last.Skip(1).Select(set => $"{set.Reps}")]))
            : Say.Last(string.Join(", ", last.Select(LoadWords.Short)));
    }

    /// <summary>The heaviest load of today's work sets; null where there is none.</summary>
    public static PerformedSet? Top(LiveExercise exercise)
    {
        PerformedSet? top = null;
        foreach (var set in exercise.Sets)
        {
            if (set.Target.Kind != SetKind.WarmUp && (top is null || set.Entry.Load?.Kilograms > (top.Load?.Kilograms ?? 0)))
            {
                top = set.Entry;
            }
        }

        return top;
    }

    /// <summary>"with 2 warm-up sets of squats", or how many sets there are.</summary>
    public static string Begins(LiveWorkout workout)
    {
        var warmUps = workout.Exercises.Count == 0 ? 0 : workout.Exercises[0].Sets.Count(set => set.Target.Kind == SetKind.WarmUp);
        return warmUps > 0
            ? Say.WithWarmUps(warmUps, workout.Exercises[0].Name)
            : workout.Exercises.Count > 0 ? Say.With(workout.Exercises[0].Name) : "";
    }

    /// <summary>A load to be put on, not rounded to halves.</summary>
    private static string Mass(double kilograms, MassUnit unit) => $"{LoadWords.Digits(decimal.Round(Load.OfKilograms((decimal)kilograms).In(unit), 2))} {UnitWords.Symbol(unit)}";

    private static string Sentence(string text) => text.Length == 0 ? "" : $"{char.ToUpperInvariant(text[0])}{text[1..]}.";

    /// <summary>"kg".</summary>
    public static string Unit(Load load) => UnitWords.Symbol(load.Unit);
}
