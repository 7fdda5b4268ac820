using Latitude.Domain.Anatomy;

namespace Latitude.Domain.Coaching;

/// <summary>The big lifts of the back that are done, and how often (G10).</summary>
public sealed record BackLiftReport
{
    /// <summary>One exercise for each lift, most sets first.</summary>
    public required IReadOnlyList<OwnExercise> Lifts { get; init; }

    /// <summary>Days a week with at least one of them.</summary>
    public required double DaysWeekly { get; init; }

    /// <summary>The muscle groups of the back that they train together, directly or as helpers.</summary>
    public required IReadOnlyList<MuscleGroup> Groups { get; init; }
}
