using Latitude.App.Store;
using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Training;
using Latitude.Domain.Training.Live;
using Latitude.Liftoscript.Following;

namespace Latitude.App.Routines;

/// <summary>The next day of the routine as a workout, with the values of last time beside it.</summary>
public sealed class DayPlanner(RoutineBook routines, Logbook logbook, Lazy<KnowledgeBase> knowledge, TimeProvider time)
{
    /// <summary>The next workout of the routine that runs; null where none does. It has not begun: nothing is written.</summary>
    public async Task<LiveWorkout?> NextAsync()
    {
        await routines.OpenAsync();
        return routines is { Current: { } routine, State: { Status: RoutineStatus.Running } state } && state.Next() is { } next
            ? await OfAsync(next, routine.Id)
            : null;
    }

    /// <summary>Another day of it instead, from 1.</summary>
    public async Task<LiveWorkout?> DayAsync(int day) =>
        routines is { Current: { } routine, State.Run: { } run } ? await OfAsync(run.Prepare(day), routine.Id) : null;

    /// <summary>An exercise of the next workout as it stands now, after a swap; null where it has none of that key.</summary>
    /// <param name="key">Its key in the routine.</param>
    /// <param name="day">The day that is done.</param>
    public async Task<LiveExercise?> ExerciseAsync(string key, int day)
    {
        var workout = await DayAsync(day);
        return workout?.Exercises.FirstOrDefault(exercise => exercise.Place?.Exercise == key);
    }

    private async Task<LiveWorkout> OfAsync(Liftoscript.Playing.Workout prepared, Guid routine)
    {
        var names = knowledge.Value.Names;
        var last = new Dictionary<Exercise, IReadOnlyList<PerformedSet>>();
        foreach (var exercise in prepared.Exercises)
        {
            if (LiveRoutine.Meaning(exercise.Movement, names) is { } meaning && !last.ContainsKey(meaning))
            {
                last[meaning] = await LastSets.OfAsync(logbook, meaning.Id);
            }
        }

        var workout = new LiveWorkout { Id = NewId(), Started = time.GetLocalNow(), Title = prepared.Day.Name, Routine = new RoutineDay(routine, prepared.Day.Number) };
        foreach (var exercise in LiveRoutine.Exercises(prepared, names, exercise => exercise is null ? [] : last.GetValueOrDefault(exercise, []), NewId))
        {
            workout = workout.Add(exercise);
        }

        return workout;
    }

    private Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());
}
