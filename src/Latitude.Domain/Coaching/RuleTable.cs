namespace Latitude.Domain.Coaching;

/// <summary>The facts of every rule.</summary>
public sealed class RuleTable
{
    private readonly Dictionary<string, RuleFacts> _byId;

    /// <summary>Builds the table; a repeated id is our bug and throws.</summary>
    public RuleTable(IReadOnlyList<RuleFacts> rules)
    {
        All = rules;
        _byId = rules.ToDictionary(rule => rule.Id);
    }

    /// <summary>Every rule, in the order of the file.</summary>
    public IReadOnlyList<RuleFacts> All { get; }

    /// <summary>The facts of a rule; an unknown id is our bug and throws.</summary>
    public RuleFacts this[string id] => _byId[id];
}
