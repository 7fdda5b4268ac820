using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Programs;
using Latitude.Liftoscript.Scripting;
using Latitude.Liftoscript.Syntax;

namespace Latitude.Liftoscript.Playing;

/// <summary>Changes to one set of a program.</summary>
internal static class SetChanges
{
    public static void Apply(ProgramSet set, in Change change, Quantity oneRepMax)
    {
        switch (change.Variable)
        {
            case ScriptVariable.Weights:
                ChangeWeight(set, change, oneRepMax);
                break;
            case ScriptVariable.Reps:
                set.Reps = Number(set.Reps, change);
                break;
            case ScriptVariable.MinReps:
                set.MinReps = Number(set.MinReps ?? (change.Operation == ScriptOperator.Set ? 0 : set.Reps), change);
                break;
            case ScriptVariable.Rpe:
                set.Rpe = Number(set.Rpe ?? 0, change) is var rpe && rpe > 0 ? rpe : null;
                break;
            case ScriptVariable.Timers:
                set.Rest = Number(set.Rest ?? 0, change);
                break;
            case ScriptVariable.SetTime:
                set.SetTime = Number(set.SetTime ?? 0, change);
                break;
            case ScriptVariable.Amraps:
                set.IsAmrap = change.Value.Figure > 0;
                break;
            case ScriptVariable.LogRpes:
                set.LogRpe = change.Value.Figure > 0;
                break;
            default:
                set.AskWeight = change.Value.Figure > 0;
                break;
        }
    }

    /// <summary>Keeps the figures of a set to what a program can write.</summary>
    /// <returns>True where reps or seconds were not whole.</returns>
    public static bool Keep(ProgramSet set)
    {
        set.Weight = set.Weight.Kept() is var kept && Math.Abs(kept.Figure) <= Limits.Weight ? kept : kept.With(Math.CopySign(Limits.Weight, kept.Figure));
        set.Rpe = set.Rpe is { } rpe ? Math.Clamp(Rounding.ToDecimals2(rpe), 0, 10) : null;
        var rounded = false;
        set.Reps = Whole(set.Reps, ref rounded);
        set.MinReps = set.MinReps is { } min ? Whole(min, ref rounded) : null;
        set.Rest = set.Rest is { } rest ? Whole(rest, ref rounded) : null;
        set.SetTime = set.SetTime is { } time ? Whole(time, ref rounded) : null;
        return rounded;
    }

    private static double Number(double before, in Change change) =>
        Arithmetic.Apply(change.Operation, Quantity.OfNumber(before), change.Value, default).Figure;

    private static void ChangeWeight(ProgramSet set, in Change change, Quantity oneRepMax)
    {
        if (change.Operation == ScriptOperator.Set)
        {
            set.Weight = change.Value;
            return;
        }

        var before = set.EffectiveWeight;
        var after = Arithmetic.Apply(change.Operation, before, change.Value, oneRepMax);
        if (after.Kind == QuantityKind.Number)
        {
            after = Quantity.OfWeight(after.Figure, oneRepMax.Unit);
        }

        set.Weight = change.Operation is ScriptOperator.Multiply or ScriptOperator.Divide
            ? after.With(Rounding.ToStep(after.Figure, 0.05))
            : after;
    }

    private static double Whole(double figure, ref bool rounded)
    {
        var whole = Math.Floor(figure + 0.5);
        rounded |= whole != figure;
        return Math.Clamp(whole, 0, Limits.Whole);
    }
}
