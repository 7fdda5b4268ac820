using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Scripting;
using Latitude.Liftoscript.Syntax;

namespace Latitude.Liftoscript.Programs.Resolving;

/// <summary>The state variables of an exercise while it is put together.</summary>
internal sealed class StateDraft
{
    public List<string> Names { get; } = [];

    public List<Quantity> Values { get; } = [];

    public List<bool> Prompted { get; } = [];

    /// <summary>The state of a progression; built-in ones have their arguments, the missing ones filled in.</summary>
    public static StateDraft Of(ProgressDraft progress)
    {
        var state = new StateDraft();
        switch (progress.Call.Name)
        {
            case "lp":
                state.AddLinear(progress.Call.Arguments);
                break;
            case "dp":
                state.AddAll(progress.Call.Arguments, ["increment", "minReps", "maxReps"]);
                break;
            case "sum":
                state.AddAll(progress.Call.Arguments, ["reps", "increment"]);
                break;
            default:
                foreach (var argument in progress.State)
                {
                    state.Set(argument.Name!, argument.Value, argument.IsPrompted);
                }

                break;
        }

        return state;
    }

    /// <summary>Variables that only a tag may bring: there, but without a value.</summary>
    public void AddUnknown(List<string> names)
    {
        foreach (var name in names)
        {
            if (!Names.Contains(name, StringComparer.Ordinal))
            {
                Set(name, default, isPrompted: false);
            }
        }
    }

    /// <summary>For each state variable of a script its place in this state.</summary>
    public int[] Slots(Script script)
    {
        var slots = new int[script.StateNames.Count];
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = Names.IndexOf(script.StateNames[i]);
        }

        return slots;
    }

    /// <summary>Failures count as one where there is a decrease, else as none.</summary>
    private void AddLinear(List<ArgumentSyntax> arguments)
    {
        Quantity At(int index, Quantity otherwise) => index < arguments.Count ? arguments[index].Value : otherwise;
        var increase = At(0, default);
        var decrease = At(3, increase.With(0));
        Set("increment", increase, isPrompted: false);
        Set("successes", At(1, Quantity.OfNumber(1)), isPrompted: false);
        Set("successCounter", At(2, Quantity.OfNumber(0)), isPrompted: false);
        Set("decrement", decrease, isPrompted: false);
        Set("failures", At(4, Quantity.OfNumber(decrease.Figure > 0 ? 1 : 0)), isPrompted: false);
        Set("failureCounter", At(5, Quantity.OfNumber(0)), isPrompted: false);
    }

    private void AddAll(List<ArgumentSyntax> arguments, ReadOnlySpan<string> names)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            Set(names[i], arguments[i].Value, isPrompted: false);
        }
    }

    private void Set(string name, Quantity value, bool isPrompted)
    {
        var index = Names.IndexOf(name);
        if (index >= 0)
        {
            (Values[index], Prompted[index]) = (value, isPrompted);
            return;
        }

        Names.Add(name);
        Values.Add(value);
        Prompted.Add(isPrompted);
    }
}
