using Latitude.Domain.Coaching.NextSessions;
using Latitude.Domain.Coaching.Trials;

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

    /// <summary>The trial that is on, or what there is to try, or why nothing.</summary>
    public required TrialPlan Trial { get; init; }

    /// <summary>The trial to offer: none while something else is to be changed. Null where there is none.</summary>
    public TrialProposal? OfferedTrial =>
        Trial.Proposals.Count > 0 && !Points.Any(point => point.Advice.Remedies.Any(remedy => remedy.IsStructural || remedy.Kind == RemedyKind.Deload)) ? Trial.Proposals[0] : null;

    /// <summary>What has been said up to now, to be kept and given back the next time.</summary>
    public required IReadOnlyList<SaidAdvice> Said { get; init; }
}
