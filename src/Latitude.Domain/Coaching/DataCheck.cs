namespace Latitude.Domain.Coaching;

/// <summary>Whether the period holds enough to judge by.</summary>
public sealed record DataCheck
{
    /// <summary>Workouts with at least one work set in the period.</summary>
    public required int Workouts { get; init; }

    /// <summary>Of the weeks of the period, those with at least one workout.</summary>
    public required int TrainedWeeks { get; init; }

    /// <summary>Work sets of strength training in the period.</summary>
    public required int Sets { get; init; }

    /// <summary>Share of those sets, 0 to 1, whose name was not understood at all.</summary>
    public required double UnknownShare { get; init; }

    /// <summary>What is missing; empty where there is enough.</summary>
    public required IReadOnlyList<DataGap> Gaps { get; init; }

    /// <summary>True where a verdict may be given.</summary>
    public bool IsEnough => Gaps.Count == 0;
}
