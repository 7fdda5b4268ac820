using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Scripting;

namespace Latitude.Liftoscript.Playing;

/// <summary>lp: after some successes the weight goes up, after some failures it goes down.</summary>
internal sealed class LinearProgression : BuiltInProgression
{
    private const int Increment = 0;
    private const int Successes = 1;
    private const int SuccessCounter = 2;
    private const int Decrement = 3;
    private const int Failures = 4;
    private const int FailureCounter = 5;

    public override string Name => "lp";

    public override void Apply(ProgressRun run)
    {
        Adopt(run);
        var state = run.State;
        if (GotReps(run) && IsRpeFine(run))
        {
            Count(state, SuccessCounter);
            if (state[SuccessCounter].Figure >= state[Successes].Figure)
            {
                Raise(run, state[Increment]);
                Restart(state);
            }
        }

        if (state[Decrement].Figure > 0 && state[Failures].Figure > 0 && !(GotMinReps(run) && IsRpeFine(run)))
        {
            Count(state, FailureCounter);
            if (state[FailureCounter].Figure >= state[Failures].Figure)
            {
                run.Record(ScriptVariable.Weights, ScriptOperator.Subtract, state[Decrement], ChangeTarget.Everywhere);
                Restart(state);
            }
        }
    }

    private static void Count(Quantity[] state, int counter) => state[counter] = state[counter].With(state[counter].Figure + 1);

    private static void Restart(Quantity[] state)
    {
        state[SuccessCounter] = Quantity.OfNumber(0);
        state[FailureCounter] = Quantity.OfNumber(0);
    }

    private static bool GotMinReps(ProgressRun run)
    {
        foreach (var set in run.Sets)
        {
            if ((set.CompletedReps ?? 0) < (set.MinReps ?? set.Reps))
            {
                return false;
            }
        }

        return true;
    }
}
