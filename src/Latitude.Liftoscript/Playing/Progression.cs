using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Playing;

/// <summary>What happens to an exercise when a day is finished.</summary>
internal abstract class Progression
{
    /// <summary>The notation's name of it.</summary>
    public abstract string Name { get; }

    /// <summary>Looks at the workout, records changes to the program and writes the state of the run.</summary>
    public abstract void Apply(ProgressRun run);

    /// <summary>Makes the run ready and applies the progression.</summary>
    public virtual void Run(ProgressRun run, WorkoutExercise exercise, ReadOnlySpan<Quantity> state)
    {
        run.Start(exercise, null, state);
        Apply(run);
    }
}
