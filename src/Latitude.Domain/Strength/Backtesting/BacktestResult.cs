namespace Latitude.Domain.Strength.Backtesting;

/// <summary>What a backtest found.</summary>
public sealed record BacktestResult
{
    /// <summary>Lifters with loaded exercises long enough to be scored.</summary>
    public required int Lifters { get; init; }

    /// <summary>Their series: lifter × exercise with at least ten sessions.</summary>
    public required int Series { get; init; }

    /// <summary>Sessions of those series.</summary>
    public required int Sessions { get; init; }

    /// <summary>The tasks that had lifters to score.</summary>
    public required IReadOnlyList<TaskResult> Tasks { get; init; }

    /// <summary>Lifters whose log is too short for any task.</summary>
    public required IReadOnlyList<string> LeftOut { get; init; }
}
