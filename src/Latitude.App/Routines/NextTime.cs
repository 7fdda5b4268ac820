using Latitude.Domain.Coaching.NextSessions;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training.Live;
using Latitude.Liftoscript.Following;
using Latitude.Liftoscript.Playing;

namespace Latitude.App.Routines;

/// <summary>What an exercise will be the next time it comes, and what it is compared with.</summary>
/// <param name="Exercise">The exercise as it was done today.</param>
/// <param name="Planned">What the routine asks for then.</param>
/// <param name="Before">What it asked for today; null where nothing.</param>
/// <param name="Coach">What the coach makes of it; null where nothing is known of the exercise.</param>
/// <param name="Date">When; null where no days were chosen.</param>
internal sealed record NextTime(LiveExercise Exercise, PlannedWork Planned, PlannedWork? Before, NextSession? Coach, DateOnly? Date)
{
    /// <summary>Workouts that are looked ahead at: an exercise comes again within two weeks, or it is too far off to be talked of.</summary>
    private const int MostAhead = 12;

    /// <summary>What changes for each exercise of a workout of the routine, as if the workout were ended now.</summary>
    public static async Task<IReadOnlyList<NextTime>> OfAsync(LiveWorkout workout, RoutineBook routines, NextLoads loads, DateTimeOffset now)
    {
        await routines.OpenAsync();
        if (LiveOutcome.Of(workout, RoutineBook.EventOf(workout.Id), now) is not { } outcome || routines.Current is not { } current || current.Id != outcome.Routine)
        {
            return [];
        }

        var today = DateOnly.FromDateTime(now.DateTime);
        var before = routines.State!.Run!.Prepare(outcome.Day!.Value);
        var after = new FollowedRoutine(current.Id, [.. current.Events, .. LiveOutcome.Swaps(workout, () => Guid.CreateVersion7(now), outcome.At.AddMilliseconds(-1)), outcome]).State();
        var coming = after.Coming(today, Math.Min(MostAhead, routines.State.Run.Program.Days.Count));
        var next = new List<NextTime>();
        foreach (var exercise in workout.Exercises)
        {
            if (exercise.DoneCount > 0 && exercise.Place is { } place && Find(coming, place) is var (when, then) && PlannedLoads.Work(then) is { } planned)
            {
                var asked = before.Exercises.FirstOrDefault(one => one.Line.Exercise.Key == place.Exercise);
                next.Add(new NextTime(exercise, planned, asked is null ? null : PlannedLoads.Work(asked), await AskAsync(exercise, planned, then, after, loads, when ?? today.AddDays(7), workout), when));
            }
        }

        return next;
    }

    private static async Task<NextSession?> AskAsync(LiveExercise exercise, PlannedWork planned, WorkoutExercise then, RoutineState state, NextLoads loads, DateOnly date, LiveWorkout workout)
    {
        if (exercise.Exercise is not { Reps.InSeconds: false } known)
        {
            return null;
        }

        var unit = state.Settings.Unit ?? MassUnit.Kilogram;
        var steps = state.Settings.Gym is { } gym ? PlannedLoads.Steps(gym.Setup(), then.Movement.Equipment, unit) : null;
        return await loads.AskAsync(known, planned, steps ?? LoadSteps.Usual(known, unit), date, workout);
    }

    private static (DateOnly? When, WorkoutExercise Exercise)? Find(IReadOnlyList<ComingWorkout> coming, RoutinePlace place)
    {
        foreach (var workout in coming)
        {
            foreach (var exercise in workout.Workout.Exercises)
            {
                if (exercise.Line.Exercise.Key == place.Exercise && exercise.Movement.Id == place.Movement)
                {
                    return (workout.Date, exercise);
                }
            }
        }

        return null;
    }
}
