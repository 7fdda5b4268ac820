using Latitude.Domain.Coaching.Levels;
using Latitude.Domain.Coaching.Trials;
using Latitude.Domain.Training;

namespace Latitude.Domain.Coaching.Advising;

/// <summary>All that a coach is told. Only the history is needed; rules that miss something stay silent.</summary>
public sealed record CoachInput
{
    /// <summary>What was done.</summary>
    public required History History { get; init; }

    /// <summary>The day the advice is for; null for that of the last workout.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What the lifter says about themselves.</summary>
    public LifterFacts Lifter { get; init; } = LifterFacts.None;

    /// <summary>Days a week that they can train, 1 to 7; null where not said.</summary>
    public int? Days { get; init; }

    /// <summary>What they can train with: ids from <c>knowledge/equipment.yaml</c>. Null where not said; then what their own exercises need.</summary>
    public IReadOnlyList<string>? Equipment { get; init; }

    /// <summary>Answers to "where did you feel it?", oldest first.</summary>
    public IReadOnlyList<FeltAnswer> Felt { get; init; } = [];

    /// <summary>Pain, oldest first.</summary>
    public IReadOnlyList<PainEntry> Pain { get; init; } = [];

    /// <summary>Ratings of days, oldest first.</summary>
    public IReadOnlyList<SelfScore> SelfScores { get; init; } = [];

    /// <summary>What was said before.</summary>
    public IReadOnlyList<SaidAdvice> Said { get; init; } = [];

    /// <summary>The lifter's trials of one change. While one is on, nothing else is changed (G15).</summary>
    public IReadOnlyList<Trial> Trials { get; init; } = [];
}
