namespace Latitude.Domain.Strength.Backtesting;

/// <summary>What came out for one task.</summary>
public sealed record TaskResult
{
    /// <summary>The task.</summary>
    public required BacktestTask Task { get; init; }

    /// <summary>Sessions scored, over all lifters.</summary>
    public required int Predictions { get; init; }

    /// <summary>Means over lifters, ours first.</summary>
    public required IReadOnlyList<ModelScore> Models { get; init; }

    /// <summary>The baseline of the smallest mean absolute error.</summary>
    public required ModelScore BestBaseline { get; init; }

    /// <summary>1 − our mean absolute error over that of the best baseline.</summary>
    public required double Skill { get; init; }

    /// <summary>The 95 per cent interval of <see cref="Skill"/> over 2,000 resamples of lifters; null with one lifter.</summary>
    public required (double Low, double High)? SkillInterval { get; init; }

    /// <summary>The same for the error of the whole distribution: 1 − our CRPS over that of the best baseline.</summary>
    public required double CrpsSkill { get; init; }

    /// <summary>
    /// How far our chances of at least last session's reps are from what happened: mean over tenths of the chance, weighted by their
    /// sessions, of |chance − frequency|. Null where the task is not about reps.
    /// </summary>
    public required double? CalibrationGap { get; init; }

    /// <summary>Our mean absolute error in sessions 2 to 5 of a new exercise, which are not scored above. Null where the task is not about reps.</summary>
    public required double? ColdStartError { get; init; }

    /// <summary>Lifter by lifter.</summary>
    public required IReadOnlyList<LifterScores> Lifters { get; init; }
}
