using Latitude.Liftoscript.Syntax;

namespace Latitude.Liftoscript.Scripting;

/// <summary>The state variables and <c>var.</c>s of a script while it is read.</summary>
internal sealed class ScriptNames(SourceText source)
{
    private readonly Dictionary<string, int> _locals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _state = new(StringComparer.Ordinal);

    public List<string> StateNames { get; } = [];

    public List<int> StateOffsets { get; } = [];

    public List<string> TagNames { get; } = [];

    public int LocalCount => _locals.Count;

    public int State(string name, int offset)
    {
        if (!_state.TryGetValue(name, out var slot))
        {
            slot = StateNames.Count;
            _state[name] = slot;
            StateNames.Add(name);
            StateOffsets.Add(offset);
        }

        return slot;
    }

    /// <summary>A state variable written by tag.</summary>
    public string Tagged(string name)
    {
        // More names than any exercise has states cannot land anywhere.
        if (TagNames.Count < Limits.Sets && !TagNames.Contains(name, StringComparer.Ordinal))
        {
            TagNames.Add(name);
        }

        return name;
    }

    /// <summary>A <c>var.</c> that is assigned here.</summary>
    public int AssignLocal(string name)
    {
        if (!_locals.TryGetValue(name, out var slot))
        {
            slot = _locals.Count;
            _locals[name] = slot;
        }

        return slot;
    }

    /// <summary>A <c>var.</c> that is read here: it must have been assigned above.</summary>
    public bool TryReadLocal(string name, int offset, out int slot) =>
        _locals.TryGetValue(name, out slot)
        || source.Error(offset, DiagnosticCode.UnknownVariable, $"'var.{name}' is not assigned before it is used.", $"Write var.{name} = 0 above.");
}
