using Latitude.App.Store;
using Latitude.Domain.Coaching.NextSessions;
using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Domain.Training.Live;
using Latitude.Liftoscript.Following;

namespace Latitude.App.Routines;

/// <summary>The next day of the routine as a workout, with the values of last time beside it.</summary>
public sealed class DayPlanner(RoutineBook routines, NextLoads loads, Logbook logbook, Lazy<KnowledgeBase> knowledge, TimeProvider time)
{
    /// <summary>The next workout of the routine that runs; null where none does. It has not begun: nothing is written.</summary>
    public async Task<LiveWorkout?> NextAsync()
    {
        await routines.OpenAsync();
        return routines is { Current: { } routine, State: { Status: RoutineStatus.Running } state } && state.Next() is { } next
            ? await OfAsync(next, routine.Id)
            : null;
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
            workout = workout.Add(await CoachedAsync(exercise, prepared));
        }

        return workout;
    }

    /// <summary>With less load where the coach says so; else as the routine has it.</summary>
    private async Task<LiveExercise> CoachedAsync(LiveExercise exercise, Liftoscript.Playing.Workout prepared)
    {
        var settings = routines.State!.Settings;
        var asked = prepared.Exercises.First(one => one.Line.Exercise.Key == exercise.Place!.Exercise && one.Movement.Id == exercise.Place.Movement);
        if (exercise.Exercise is not { Reps.InSeconds: false } known || PlannedLoads.Work(asked) is not { Kilograms: > 0 and var planned } work)
        {
            return exercise;
        }

        var unit = settings.Unit ?? MassUnit.Kilogram;
        var steps = (settings.Gym is { } gym ? PlannedLoads.Steps(gym.Setup(), asked.Movement.Equipment, unit) : null) ?? LoadSteps.Usual(known, unit);
        var coach = await loads.AskAsync(known, work, steps, DateOnly.FromDateTime(time.GetLocalNow().DateTime));
        return coach is { Step: NextStep.LessLoad, Kilograms: { } less } && less < planned
            ? LighterLoads.Of(exercise, planned, less, steps, RoutineWords.Lighter(coach, unit))
            : exercise;
    }

    private Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());
}
