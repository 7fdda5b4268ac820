using Latitude.Domain.Coaching.NextSessions;

namespace Latitude.Domain.Coaching.Advising;

/// <summary>What a coach says on a day. All numbers; faces put it into words.</summary>
public sealed record CoachAdvice
{
    /// <summary>The day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What to do, the most useful first; at most three, and often none.</summary>
    public required IReadOnlyList<CoachPoint> Points { get; init; }

    /// <summary>What was found and is not said now, the most useful first.</summary>
    public required IReadOnlyList<HeldBack> HeldBack { get; init; }

    /// <summary>The report it rests on, with the level.</summary>
    public required Report Report { get; init; }

    /// <summary>What to load next in the main lift of each family, the back's first.</summary>
    public required IReadOnlyList<NextSession> Next { get; init; }

    /// <summary>What has been said up to now, to be kept and given back the next time.</summary>
    public required IReadOnlyList<SaidAdvice> Said { get; init; }
}
