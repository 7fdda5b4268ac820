using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Playing;

/// <summary>custom: a script decides.</summary>
internal sealed class CustomProgression(ScriptBinding binding) : Progression
{
    public override string Name => "custom";

    public override void Apply(ProgressRun run) => binding.Script.Root.Evaluate(run);

    public override void Run(ProgressRun run, WorkoutExercise exercise, ReadOnlySpan<Quantity> state)
    {
        run.Start(exercise, binding, state);
        Apply(run);
    }
}
