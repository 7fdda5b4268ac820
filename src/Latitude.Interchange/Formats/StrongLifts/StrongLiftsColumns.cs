namespace Latitude.Interchange.Formats.StrongLifts;

/// <summary>Where the columns of the layout of 2026 are; -1 where one is missing.</summary>
internal sealed record StrongLiftsColumns
{
    /// <summary>The local date.</summary>
    public required int Date { get; init; }

    /// <summary>Running number of the workout.</summary>
    public required int Number { get; init; }

    /// <summary>Title of the workout.</summary>
    public required int Title { get; init; }

    /// <summary>Bodyweight; the heading has its unit, which can differ from that of the sets.</summary>
    public required int Bodyweight { get; init; }

    /// <summary>The exercise.</summary>
    public required int Exercise { get; init; }

    /// <summary>Reps of all sets: <c>5/5/0/-</c>, or <c>5×5</c> where all are equal. A dash is a set not done.</summary>
    public required int SetsReps { get; init; }

    /// <summary>Duration of the workout in hours.</summary>
    public required int Hours { get; init; }

    /// <summary>Time of day at which the workout began.</summary>
    public required int Start { get; init; }

    /// <summary>Note on the workout.</summary>
    public required int Note { get; init; }

    /// <summary>The sets.</summary>
    public required IReadOnlyList<StrongLiftsSetColumns> Sets { get; init; }
}
