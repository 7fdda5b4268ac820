using Latitude.Domain.Exercises;
using Latitude.Domain.Exercises.Naming;
using Latitude.Domain.Programs;

namespace Latitude.Domain.Coaching.Plans;

/// <summary>Makes the change of a remedy in a program, so that it can be judged as if it were made.</summary>
public sealed class PlanEditor(ExerciseNames names)
{
    /// <summary>The program with the change in every week. Only what adds, drops or swaps an exercise changes a program.</summary>
    public PlannedProgram Apply(PlannedProgram plan, Remedy remedy) =>
        remedy is { IsStructural: true, Exercise: { } exercise } ? new PlannedProgram([.. plan.Weeks.Select(week => Apply(week, remedy, exercise))]) : plan;

    private PlannedWeek Apply(PlannedWeek week, Remedy remedy, Exercise exercise)
    {
        var chosen = Days(week, remedy);
        return new PlannedWeek([.. week.Days.Select((day, index) => chosen.Contains(index) ? day with { Exercises = Apply(day.Exercises, remedy, exercise) } : day)]);
    }

    private List<PlannedExercise> Apply(IReadOnlyList<PlannedExercise> exercises, Remedy remedy, Exercise exercise)
    {
        switch (remedy.Kind)
        {
            case RemedyKind.AddSets:
                return [.. exercises, new PlannedExercise { Name = exercise.Name, Sets = [.. Enumerable.Repeat(Set(remedy, exercise), remedy.SetsPerDay)], HasProgression = true }];
            case RemedyKind.SwapExercise:
                return [.. exercises.Select(one => Is(one, remedy.InsteadOf) ? one with { Name = exercise.Name, Equipment = null } : one)];
            default:
                var left = remedy.SetsPerDay;
                var kept = new List<PlannedExercise>();
                foreach (var one in exercises)
                {
                    var dropped = Is(one, exercise) ? Math.Min(left, one.Sets.Count) : 0;
                    left -= dropped;
                    if (dropped < one.Sets.Count)
                    {
                        kept.Add(one with { Sets = [.. one.Sets.Skip(dropped)] });
                    }
                }

                return kept;
        }
    }

    /// <summary>Numbers of the days that a remedy names; where it names none, those with the exercise it goes beside, takes from or replaces.</summary>
    private HashSet<int> Days(PlannedWeek week, Remedy remedy)
    {
        var all = Enumerable.Range(0, week.Days.Count);
        if (remedy.Days.Count > 0)
        {
            return [.. all.Where(day => remedy.Days.Contains(PlanCalendar.DayOf(day, week.Days.Count)))];
        }

        var beside = remedy.Kind == RemedyKind.AddSets ? remedy.Beside : remedy.InsteadOf ?? remedy.Exercise;
        return [.. all.Where(day => beside is null || week.Days[day].Exercises.Any(one => Is(one, beside))).Take(Math.Max(1, remedy.DaysAWeek))];
    }

    private static PlannedSet Set(Remedy remedy, Exercise exercise) => exercise.Reps.InSeconds
        ? new PlannedSet { LeastReps = 0, MostReps = 0, Seconds = remedy.Reps }
        : new PlannedSet { LeastReps = remedy.Reps, MostReps = remedy.Reps };

    private bool Is(PlannedExercise planned, Exercise? exercise) => names.Resolve(planned.Name, planned.Equipment).Exercise == exercise && exercise is not null;
}
