using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Playing;

namespace Latitude.Liftoscript.Simulation;

/// <summary>An exercise of a play, with what was prescribed before anything was done.</summary>
internal sealed class PlayedExercise
{
    public PlayedExercise(WorkoutExercise exercise, IReadOnlyDictionary<string, Quantity> state)
    {
        Exercise = exercise;
        State = state;
        Prescribed = exercise.WorkSets.ConvertAll(set => set.Clone());
    }

    public WorkoutExercise Exercise { get; }

    public IReadOnlyDictionary<string, Quantity> State { get; }

    public List<WorkoutSet> Prescribed { get; }
}
