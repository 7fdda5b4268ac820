namespace Latitude.Domain.Coaching;

/// <summary>
/// What a rule says about a lifter's training, as data: faces put it into words. Carries everything needed to answer "why?".
/// </summary>
public sealed record Advice
{
    /// <summary>The rule with its guide row, evidence and sources.</summary>
    public required RuleFacts Rule { get; init; }

    /// <summary>What was found.</summary>
    public required AdviceOutcome Outcome { get; init; }

    /// <summary>What it is about where the rule looks at several things: ids of functions or muscle groups, worst first.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>How far from fine, 0 to 1: what a coach weighs it by.</summary>
    public double Severity { get; init; } = 1;

    /// <summary>The numbers it rests on.</summary>
    public required IReadOnlyList<Measure> Numbers { get; init; }

    /// <summary>What to do, best first, each enough by itself with those before it; empty where nothing needs doing.</summary>
    public IReadOnlyList<Remedy> Remedies { get; init; } = [];

    /// <summary>The number of that name; an unknown name is our bug and throws.</summary>
    public double Number(string name)
    {
        foreach (var measure in Numbers)
        {
            if (measure.Name == name)
            {
                return measure.Value;
            }
        }

        throw new KeyNotFoundException($"Rule {Rule.Id} gives no number '{name}'.");
    }
}
