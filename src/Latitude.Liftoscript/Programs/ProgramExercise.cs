using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Playing;

namespace Latitude.Liftoscript.Programs;

/// <summary>One exercise over all its weeks and days: one progression, one warm-up, one set of state variables.</summary>
public sealed class ProgramExercise
{
    private readonly List<ProgramLine> _lines = [];

    /// <summary>Its number within the program, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>What makes two lines the same exercise, e.g. <c>t1-squat_barbell</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Its name, or the made-up name of a template.</summary>
    public required string Name { get; init; }

    /// <summary>Its lines, in the order of the program.</summary>
    public IReadOnlyList<ProgramLine> Lines => _lines;

    /// <summary>The warm-up it writes; null where the exercise's usual one applies.</summary>
    public required IReadOnlyList<WarmupStep>? Warmups { get; init; }

    /// <summary>Tags under which other exercises' scripts write its state.</summary>
    public required IReadOnlyList<int> Tags { get; init; }

    /// <summary>The names of its state variables.</summary>
    public required IReadOnlyList<string> StateNames { get; init; }

    /// <summary>The values of its state variables at the start; none where the variable is only known to a tag.</summary>
    public required IReadOnlyList<Quantity> StartState { get; init; }

    /// <summary>Which state variables the lifter is asked for.</summary>
    public required IReadOnlyList<bool> PromptedState { get; init; }

    /// <summary>What happens when a day is finished; null where nothing does.</summary>
    internal Progression? Progression { get; init; }

    /// <summary>What happens during the workout; null where nothing does.</summary>
    internal ScriptBinding? Update { get; init; }

    /// <summary>Where its progression and update are written; how <see cref="ProgramPrinter"/> gives them back.</summary>
    internal ScriptOrigin Origin { get; init; } = ScriptOrigin.Nowhere;

    internal void Add(ProgramLine line) => _lines.Add(line);
}
