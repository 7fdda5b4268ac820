using Latitude.Domain.Exercises;

namespace Latitude.Domain.Form;

/// <summary>What is known about a film before it is judged.</summary>
public sealed record FormRequest
{
    /// <summary>The exercise; null to recognise the movement from the film.</summary>
    public Exercise? Exercise { get; init; }

    /// <summary>The lifter's own neutral shape in this exercise; null where none is known.</summary>
    public FormReference? Reference { get; init; }

    /// <summary>True for a lifter who cannot do full pull-ups yet: momentum is then no fault (G5).</summary>
    public bool MomentumAllowed { get; init; }
}
