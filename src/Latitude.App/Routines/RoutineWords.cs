using Latitude.Domain.Coaching.NextSessions;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Domain.Training.Live;
using Latitude.Words;

namespace Latitude.App.Routines;

/// <summary>A routine's day in words.</summary>
internal static class RoutineWords
{
    /// <summary>Of an exercise that never was done.</summary>
    public const string FindLoad = "Start light and find the load: the routine goes on from what you enter.";

    /// <summary>"Due Friday 27 November. You may do it today, or rest."</summary>
    public static string Due(DateOnly due) => $"Due {due.ToString("dddd d MMMM", System.Globalization.CultureInfo.CurrentCulture)}. You may do it today, or rest.";

    /// <summary>"Barbell row: 2.5 kg more."</summary>
    public static string What(LoadChange change) =>
        $"{change.Exercise.Name}: {LoadWords.Digits(Math.Abs(change.By))} {UnitWords.Symbol(change.Unit)} {(change.By > 0 ? "more" : "less")}.";

    /// <summary>"All 3 sets had 5 reps or more last time."</summary>
    public static string Why(LoadChange change) => (change.By > 0, change.HadAllReps) switch
    {
        (true, true) => $"All {Numbers.CountOf(change.Sets, "set")} had {change.LeastReps} reps or more last time.",
        (true, false) => "The routine goes up today.",
        (false, false) => $"A set had only {change.LeastReps} last time.",
        _ => "The routine goes down today.",
    };

    /// <summary>"Barbell row: 2.5 kg more next time."</summary>
    public static string What(NextTime next, MassUnit unit)
    {
        var name = next.Exercise.Name;
        if (next.Coach is { Step: NextStep.LessLoad } cut)
        {
            return $"{name}: {NextSessionWords.What(cut, unit)} next time.";
        }

        return (next.Planned.Kilograms - next.Before?.Kilograms) switch
        {
            > 0.01 and var more => $"{name}: {Mass(more, unit)} more next time.",
            < -0.01 and var less => $"{name}: {Mass(-less, unit)} less next time.",
            _ => $"{name}: the same load next time.",
        };
    }

    /// <summary>"Lighter than the routine says: you felt it in the arms again and again, so 10 % less."</summary>
    public static string Lighter(NextSession coach, MassUnit unit) => $"Lighter than the routine says: {NextSessionWords.Why(coach, unit).Replace("; as the routine says", "", StringComparison.Ordinal)}.";

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
            (true, 0) => "Every set had its reps.",
            (true, _) => "The routine goes up whatever the reps.",
            (false, 0) when next.Planned.Kilograms < next.Before?.Kilograms - 0.01 => "The routine has a lighter day then.",
            (false, 0) => "Every set had its reps; the routine goes up later.",
            _ => $"{Numbers.CountOf(missed, "set")} did not have {(missed == 1 ? "its" : "their")} reps.",
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
            ? $"last {string.Join(", ", [LoadWords.Short(last[0]).Replace(" reps", "", StringComparison.Ordinal), .. last.Skip(1).Select(set => $"{set.Reps}")])}"
            : $"last {string.Join(", ", last.Select(LoadWords.Short))}";
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
            ? $"with {Numbers.CountOf(warmUps, "warm-up set")}: {workout.Exercises[0].Name}"
            : workout.Exercises.Count > 0 ? $"with {workout.Exercises[0].Name}" : "";
    }

    /// <summary>A load to be put on, not rounded to halves.</summary>
    private static string Mass(double kilograms, MassUnit unit) => $"{LoadWords.Digits(decimal.Round(Load.OfKilograms((decimal)kilograms).In(unit), 2))} {UnitWords.Symbol(unit)}";

    private static string Sentence(string text) => text.Length == 0 ? "" : $"{char.ToUpperInvariant(text[0])}{text[1..]}.";

    /// <summary>"kg".</summary>
    public static string Unit(Load load) => UnitWords.Symbol(load.Unit);
}
