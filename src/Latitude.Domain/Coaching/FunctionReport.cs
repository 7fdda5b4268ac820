using Latitude.Domain.Anatomy;
using Latitude.Domain.Strength;

namespace Latitude.Domain.Coaching;

/// <summary>Whether a function of the back is trained (G3).</summary>
public sealed record FunctionReport
{
    /// <summary>The function.</summary>
    public required BackFunction Function { get; init; }

    /// <summary>Sets over the period.</summary>
    public required FunctionDose Dose { get; init; }

    /// <summary>Sets a week, moved or held.</summary>
    public required double WeeklySets { get; init; }

    /// <summary>True from the threshold of the rule on: a set a week.</summary>
    public required bool IsCovered { get; init; }
}
