using Latitude.Domain.Exercises;
using Latitude.Domain.Exercises.Naming;
using Latitude.Domain.Strength;
using Latitude.Domain.Training;

namespace Latitude.App.Store;

/// <summary>Makes the summaries of workouts.</summary>
/// <param name="names">What names mean.</param>
/// <param name="bodyweight">Kilograms where a workout's own is unknown; null where nobody said.</param>
public sealed class Summariser(ExerciseNames names, decimal? bodyweight)
{
    /// <summary>The summaries of several workouts; names that they share are looked up once.</summary>
    public IReadOnlyList<SessionSummary> Of(IReadOnlyList<(Guid Id, Workout Workout)> workouts)
    {
        var ids = new Dictionary<Workout, Guid>(ReferenceEqualityComparer.Instance);
        foreach (var (id, workout) in workouts)
        {
            ids[workout] = id;
        }

        var history = History.Of(new TrainingLog(workouts.Select(pair => pair.Workout), []), names, bodyweight);
        var summaries = new List<SessionSummary>(workouts.Count);
        var sets = history.Sets;
        for (var from = 0; from < sets.Length;)
        {
            var to = from + 1;
            while (to < sets.Length && ReferenceEquals(sets[to].Workout, sets[from].Workout))
            {
                to++;
            }

            summaries.Add(Of(ids[sets[from].Workout], sets[from..to]));
            from = to;
        }

        return summaries;
    }

    private static SessionSummary Of(Guid id, ReadOnlySpan<HistorySet> sets)
    {
        var workout = sets[0].Workout;
        int work = 0, back = 0, front = 0;
        foreach (ref readonly var set in sets)
        {
            if (set.CountsAsWork)
            {
                work++;
                back += set.Match.Exercise?.Side is BalanceSide.Back or BalanceSide.BackSpine ? 1 : 0;
                front += set.Match.Exercise?.Side is BalanceSide.Front ? 1 : 0;
            }
        }

        return new SessionSummary
        {
            Workout = id,
            Date = workout.Date,
            Start = workout.Start,
            Title = workout.Title,
            Duration = workout.Duration,
            Sets = work,
            Back = back,
            Front = front,
            Lifts = Lifts(sets),
        };
    }

    private static List<LiftSummary> Lifts(ReadOnlySpan<HistorySet> sets)
    {
        var lifts = new List<LiftSummary>();
        foreach (ref readonly var set in sets)
        {
            var key = LiftSummary.KeyOf(set.Match, set.Performed.Name);
            var index = lifts.FindIndex(lift => lift.Key == key);
            var lift = index < 0 ? new LiftSummary(key, set.Performed.Name, 0, null, 0, null, 0) : lifts[index];
            lift = set.CountsAsWork ? With(lift, set) : lift;
            if (index < 0)
            {
                lifts.Add(lift);
            }
            else
            {
                lifts[index] = lift;
            }
        }

        return lifts;
    }

    private static LiftSummary With(LiftSummary lift, in HistorySet set)
    {
        var counted = lift with { Sets = lift.Sets + 1 };
        if (set.Set.IsImplausible || set.TotalKilograms is not { } kilograms || set.Set.Reps is not { } reps)
        {
            return counted;
        }

        var total = (double)kilograms;
        var estimate = OneRepMax.Kilograms(total, reps, (double?)set.Set.Reserve?.Value);
        var isTop = lift.TopKilograms is not { } top || total > top || (total >= top && reps > lift.TopReps);
        return counted with
        {
            TopKilograms = isTop ? total : lift.TopKilograms,
            TopReps = isTop ? reps : lift.TopReps,
            OneRepMax = estimate > lift.OneRepMax || lift.OneRepMax is null ? estimate ?? lift.OneRepMax : lift.OneRepMax,
            Tonnage = lift.Tonnage + (total * reps),
        };
    }
}
