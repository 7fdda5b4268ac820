using Latitude.Domain.Training;
using Latitude.Domain.Training.Live;

namespace Latitude.App.Workouts;

/// <summary>What is prescribed for an exercise, in one line.</summary>
internal static class TargetWords
{
    /// <summary>"5 × 3–5, stop 2 short", "2 × 5, 1 × 5+", "3 × 30 s"; empty where nothing is prescribed.</summary>
    public static string Of(LiveExercise exercise)
    {
        var groups = new List<string>();
        SetTarget? target = null;
        var count = 0;
        foreach (var set in exercise.Sets)
        {
            if (set.Target.Kind == SetKind.WarmUp || set.Target is { Reps: null, Duration: null })
            {
                continue;
            }

            if (target is not null && !IsAlike(target, set.Target))
            {
                groups.Add(Group(target, count));
                count = 0;
            }

            target = set.Target;
            count++;
        }

        if (target is not null)
        {
            groups.Add(Group(target, count));
        }

        return string.Join(", ", groups);
    }

    private static bool IsAlike(SetTarget one, SetTarget other) =>
        (one.Kind, one.Reps, one.LowReps, one.Duration, one.RepsInReserve) == (other.Kind, other.Reps, other.LowReps, other.Duration, other.RepsInReserve);

    private static string Group(SetTarget target, int count)
    {
        var amount = target.Duration is { } time ? Words.LoadWords.Seconds(time)
            : target.LowReps is { } low && low != target.Reps ? $"{low}–{target.Reps}" : $"{target.Reps}";
        var more = target.Kind == SetKind.Amrap ? "+" : "";
        return target.RepsInReserve is { } left ? $"{count} × {amount}{more}, stop {left} short" : $"{count} × {amount}{more}";
    }
}
