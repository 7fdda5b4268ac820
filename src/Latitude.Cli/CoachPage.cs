using Latitude.Domain.Coaching.Advising;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Quantities;

namespace Latitude.Cli;

/// <summary>Everything that the coach shows, whether as a page or as JSON.</summary>
internal sealed record CoachPage
{
    public required KnowledgeBase Knowledge { get; init; }

    public required LogReading Reading { get; init; }

    /// <summary>The advice; null where nothing could be read.</summary>
    public required CoachAdvice? Advice { get; init; }

    /// <summary>The unit to show loads in.</summary>
    public required MassUnit Unit { get; init; }

    /// <summary>Give reasons.</summary>
    public required bool Why { get; init; }
}
