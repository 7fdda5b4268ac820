using Latitude.Liftoscript.Scripting;
using Latitude.Liftoscript.Syntax;

namespace Latitude.Liftoscript.Programs.Resolving;

/// <summary>Checks progressions and updates, follows <c>{ ...Name }</c>, and reads each script once.</summary>
internal sealed class ProgressResolver(SourceText source, KeyNaming naming, IReadOnlyDictionary<string, ExerciseDraft> exercises)
{
    private readonly Dictionary<CallSyntax, Script?> _scripts = new(ReferenceEqualityComparer.Instance);

    /// <summary>The progression that a line writes; null after a reported error.</summary>
    public ProgressDraft? Resolve(LineDraft writer)
    {
        var call = writer.Syntax.Progress!;
        if (call.Name != "custom")
        {
            return BuiltInArguments.Check(source, call) ? new ProgressDraft(call, writer, call.Arguments, null, null) : null;
        }

        if (!HasNamedArguments(call))
        {
            return null;
        }

        if (call.Script is not null)
        {
            var script = Read(call, ScriptMode.Progress);
            return script is not null && (writer.IsTemplate || CheckState(script, call.Arguments, null))
                ? new ProgressDraft(call, writer, call.Arguments, script, writer.Exercise)
                : null;
        }

        if (call.Reuse is null)
        {
            source.Error(call.Offset, DiagnosticCode.ProgressionArguments, "A custom progression needs a script.", "Write custom() {~ … ~} or custom() { ...Squat }.");
            return null;
        }

        return FollowProgress(writer, call);
    }

    /// <summary>The script of an update and the exercise that writes it; null after a reported error.</summary>
    public (Script Script, ExerciseDraft Owner)? ResolveUpdate(LineDraft writer)
    {
        var call = writer.Syntax.Update!;
        if (call.Name != "custom" || call.Arguments.Count > 0)
        {
            source.Error(call.Offset, DiagnosticCode.ProgressionArguments, "An update is custom() without arguments.", "Write update: custom() {~ … ~}.");
            return null;
        }

        if (call.Script is not null)
        {
            return Read(call, ScriptMode.Update) is { } own ? (own, writer.Exercise) : null;
        }

        if (call.Reuse is null)
        {
            source.Error(call.Offset, DiagnosticCode.ProgressionArguments, "An update needs a script.", "Write custom() {~ … ~} or custom() { ...Squat }.");
            return null;
        }

        return Follow(writer.Exercise, call.Reuse, exercise => exercise.UpdateWriter?.Syntax.Update, "update") is not { } owner
            ? null
            : Read(owner.UpdateWriter!.Syntax.Update!, ScriptMode.Update) is { } script ? (script, owner) : null;
    }

    /// <summary>
    /// Are the state variables that a script uses there? Reported at the script, or where it is taken over. Templates may leave them to the lines that take the
    /// script.
    /// </summary>
    public bool CheckState(Script script, IReadOnlyList<ArgumentSyntax> state, int? takenOverAt)
    {
        for (var i = 0; i < script.StateNames.Count; i++)
        {
            var name = script.StateNames[i];
            if (!Declares(state, name))
            {
                return source.Error(
                    takenOverAt ?? script.StateOffsets[i],
                    DiagnosticCode.UnknownState,
                    takenOverAt is null ? $"There is no state variable '{name}'." : $"The script that is taken over needs a state variable '{name}'.",
                    $"Declare it: custom({name}: 0).");
            }
        }

        return true;
    }

    /// <summary>A performed line whose own script is taken from elsewhere cannot hand it on.</summary>
    public void CheckTakenOver(LineDraft line, LineDraft reused, CallSyntax? call, string property)
    {
        if (!reused.IsTemplate && call?.Reuse is not null)
        {
            source.Error(
                line.Syntax.Reuse!.Offset,
                DiagnosticCode.ScriptReuse,
                $"'{reused.Exercise.Name}' takes its {property} from elsewhere, so this line must write its own.",
                $"Write {property}: custom() {{ ...Name }} here too.");
        }
    }

    private static bool Declares(IReadOnlyList<ArgumentSyntax> state, string name)
    {
        foreach (var argument in state)
        {
            if (argument.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasNamedArguments(CallSyntax call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Name is null)
            {
                return source.Error(argument.Offset, DiagnosticCode.ProgressionArguments, "A state variable needs a name.", "For example custom(increment: 5lb).");
            }
        }

        return true;
    }

    private ProgressDraft? FollowProgress(LineDraft writer, CallSyntax call)
    {
        if (Follow(writer.Exercise, call.Reuse!, exercise => exercise.ProgressWriter?.Syntax.Progress, "progress") is not { } owner)
        {
            return null;
        }

        var original = owner.ProgressWriter!.Syntax.Progress!;
        if (!HasNamedArguments(original) || Read(original, ScriptMode.Progress) is not { } script)
        {
            return null;
        }

        var state = new List<ArgumentSyntax>(original.Arguments);
        if (FindExercise(call.Reuse!)?.ProgressWriter?.Syntax.Progress is { } middle && middle != original)
        {
            Overlay(state, middle.Arguments);
        }

        Overlay(state, call.Arguments);
        return writer.IsTemplate || CheckState(script, state, call.Offset) ? new ProgressDraft(call, writer, state, script, owner) : null;
    }

    private static void Overlay(List<ArgumentSyntax> state, List<ArgumentSyntax> own)
    {
        foreach (var argument in own)
        {
            var index = state.FindIndex(other => other.Name == argument.Name);
            if (index < 0)
            {
                state.Add(argument);
            }
            else
            {
                state[index] = argument;
            }
        }
    }

    private ExerciseDraft? FindExercise(ReuseSyntax reuse) => exercises.GetValueOrDefault(naming.KeyOf(reuse.Name));

    /// <summary>The exercise that writes the script meant by a reuse: the one named, or, through templates, the one that it names.</summary>
    private ExerciseDraft? Follow(ExerciseDraft from, ReuseSyntax reuse, Func<ExerciseDraft, CallSyntax?> property, string name)
    {
        var first = FindExercise(reuse);
        if (first is null || property(first) is not { Name: "custom" } call)
        {
            return Fail(reuse, first is null ? $"There is no '{reuse.Name}' to take the {name} from." : $"'{reuse.Name}' has no script of its own to take over.");
        }

        if (first == from)
        {
            return Fail(reuse, "An exercise cannot take over its own script.");
        }

        if (call.Script is not null)
        {
            return first;
        }

        var second = call.Reuse is null ? null : FindExercise(call.Reuse);
        if (second is null || second == from || second == first)
        {
            return Fail(reuse, $"'{reuse.Name}' leads to no script.");
        }

        if (!first.IsTemplate || !second.IsTemplate || property(second) is not { Name: "custom", Script: not null })
        {
            return Fail(reuse, $"'{reuse.Name}' takes its script from elsewhere; only a chain of two templates may do so.");
        }

        return second;
    }

    private ExerciseDraft? Fail(ReuseSyntax reuse, string message)
    {
        source.Error(reuse.Offset, DiagnosticCode.ScriptReuse, message);
        return null;
    }

    private Script? Read(CallSyntax call, ScriptMode mode)
    {
        if (!_scripts.TryGetValue(call, out var script))
        {
            script = ScriptParser.Parse(source, call.Script!, mode);
            _scripts[call] = script;
        }

        return script;
    }
}
