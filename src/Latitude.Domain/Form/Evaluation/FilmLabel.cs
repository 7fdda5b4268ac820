namespace Latitude.Domain.Form.Evaluation;

/// <summary>What a person saw in a film: the truth, as far as there is one.</summary>
public sealed record FilmLabel
{
    /// <summary>Name of the film: its files are called so.</summary>
    public required string Clip { get; init; }

    /// <summary>Who lifts.</summary>
    public required string Lifter { get; init; }

    /// <summary>Id of the exercise; empty where not given.</summary>
    public required string Exercise { get; init; }

    /// <summary>Full reps; null where not counted.</summary>
    public int? Reps { get; init; }

    /// <summary>The back.</summary>
    public BackLabel Back { get; init; }

    /// <summary>Whether the back can be judged from this view; null where not said.</summary>
    public bool? IsJudgeable { get; init; }
}
