namespace Latitude.Domain.Training.Live;

/// <summary>A set of a workout that is being done.</summary>
public sealed record LiveSet
{
    /// <summary>Stable id, of the record too that it becomes.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it is meant to be.</summary>
    public SetTarget Target { get; init; } = SetTarget.Free;

    /// <summary>The set in its place last time; null where there was none.</summary>
    public PerformedSet? Last { get; init; }

    /// <summary>What one tap logs, and once it is done what was logged.</summary>
    public required PerformedSet Entry { get; init; }

    /// <summary>When it was done; null before.</summary>
    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>Where it was felt; null where nobody asked or answered.</summary>
    public FeltIn? Felt { get; init; }

    /// <summary>Was it done?</summary>
    public bool IsDone => DoneAt is not null;

    /// <summary>True where it says enough to be logged: reps or a time.</summary>
    public bool CanBeLogged => Entry.Reps is not null || Entry.Duration is { Ticks: > 0 };

    /// <summary>
    /// A set that is still to be done. One tap logs what the target says; what it leaves open is as it was last time. The reps of a set of as
    /// many as possible are never taken for granted: they are asked for.
    /// </summary>
    /// <param name="id">A new id.</param>
    /// <param name="target">What it is meant to be.</param>
    /// <param name="last">The set in its place last time; null where there was none.</param>
    /// <param name="loadKind">What the number of its load means.</param>
    public static LiveSet Of(Guid id, SetTarget target, PerformedSet? last, LoadKind loadKind)
    {
        var isTimed = target.Duration is not null || (target.Reps is null && last is { Reps: null, Duration: not null });
        return new LiveSet
        {
            Id = id,
            Target = target,
            Last = last,
            Entry = new PerformedSet
            {
                Kind = target.Kind,
                LoadKind = target.Load is null && last is not null ? last.LoadKind : loadKind,
                Load = target.Load ?? last?.Load,
                Reps = isTimed || target.Kind == SetKind.Amrap ? null : target.Reps ?? last?.Reps,
                Duration = isTimed ? target.Duration ?? last?.Duration : null,
                RepsInReserve = target.RepsInReserve,
            },
        };
    }
}
