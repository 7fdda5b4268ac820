using Latitude.Domain.Exercises.Naming;
using Latitude.Domain.Training;
using Latitude.Domain.Training.Live;

namespace Latitude.App.Workouts;

/// <summary>Makes a workout out of one that was done: the same exercises and sets, as ghosts.</summary>
internal static class Repetition
{
    public static LiveWorkout Of(LiveWorkout empty, Workout done, ExerciseNames names, Func<Guid> newId)
    {
        var workout = empty;
        foreach (var performed in done.Exercises)
        {
            var exercise = names.Resolve(performed.Name, performed.Equipment).Exercise;
            workout = workout.Add(new LiveExercise
            {
                Id = newId(),
                Name = performed.Name,
                Exercise = exercise,
                Superset = performed.Superset,
                Sets = [.. performed.Sets.Select(set => LiveSet.Of(newId(), new SetTarget { Kind = set.Kind }, set, LiveExercise.LoadKindOf(exercise)))],
            });
        }

        return workout;
    }
}
