using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Domain.Training.Live;

namespace Latitude.App.Routines;

/// <summary>How the load of an exercise differs from the last time.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="By">By how much, in the unit of today's load; below 0 is less.</param>
/// <param name="Unit">That unit.</param>
/// <param name="Sets">Work sets the last time.</param>
/// <param name="LeastReps">The fewest reps of one of them.</param>
internal sealed record LoadChange(LiveExercise Exercise, decimal By, MassUnit Unit, int Sets, int LeastReps)
{
    /// <summary>True where every set had the reps that are asked for today.</summary>
    public bool HadAllReps => Exercise.Sets.All(set => set.Target.Kind == SetKind.WarmUp || LeastReps >= (set.Target.LowReps ?? set.Target.Reps));

    /// <summary>The difference; null where there is none, or one of the two loads is not known.</summary>
    public static LoadChange? Of(LiveExercise exercise)
    {
        Load? today = null, before = null;
        int sets = 0, least = int.MaxValue;
        foreach (var set in exercise.Sets)
        {
            if (set.Target.Kind == SetKind.WarmUp || set.Entry.LoadKind == LoadKind.Assistance)
            {
                continue;
            }

            today = Heavier(today, set.Entry.Load ?? (set.Entry.LoadKind == LoadKind.Added ? default(Load) : null));
            if (set.Last is { Reps: { } reps } last && last.LoadKind == set.Entry.LoadKind)
            {
                before = Heavier(before, last.Load ?? (last.LoadKind == LoadKind.Added ? default(Load) : null));
                (sets, least) = (sets + 1, Math.Min(least, reps));
            }
        }

        if (today is not { } now || before is not { } then)
        {
            return null;
        }

        var unit = now.Value > 0 ? now.Unit : then.Unit;
        var by = decimal.Round(now.In(unit) - then.In(unit), 2);
        return by == 0 ? null : new LoadChange(exercise, by, unit, sets, least);
    }

    private static Load? Heavier(Load? one, Load? other) => one is not { } first ? other : other is { } second && second > first ? second : first;
}
