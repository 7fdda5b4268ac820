using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Domain.Training.Live;
using Latitude.Words;

namespace Latitude.App.Routines;

/// <summary>A routine's day in words.</summary>
internal static class RoutineWords
{
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

    /// <summary>"kg", with "a hand" where two are held.</summary>
    public static string Unit(Load load) => UnitWords.Symbol(load.Unit);
}
