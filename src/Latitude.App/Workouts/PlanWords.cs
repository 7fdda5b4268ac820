using Latitude.Domain.Training;
using Latitude.Domain.Training.Live;

namespace Latitude.App.Workouts;

/// <summary>What is prescribed for an exercise, in one line.</summary>
internal static class PlanWords
{
    /// <summary>"5 × 3–5, stop 2 short"; empty where nothing is prescribed, or sets are not alike.</summary>
    public static string Of(LiveExercise exercise)
    {
        SetTarget? first = null;
        var count = 0;
        foreach (var set in exercise.Sets)
        {
            if (set.Target.Kind == SetKind.WarmUp || set.Target.Reps is null)
            {
                continue;
            }

            first ??= set.Target;
            if (set.Target.Reps != first.Reps || set.Target.LowReps != first.LowReps)
            {
                return "";
            }

            count++;
        }

        if (first is null)
        {
            return "";
        }

        var reps = first.LowReps is { } low && low != first.Reps ? $"{low}–{first.Reps}" : $"{first.Reps}";
        var more = first.Kind == SetKind.Amrap && count == 1 ? "+" : "";
        return first.RepsInReserve is { } left ? $"{count} × {reps}{more}, stop {left} short" : $"{count} × {reps}{more}";
    }
}
