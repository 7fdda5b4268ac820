namespace Latitude.Domain.Coaching.NextSessions;

/// <summary>A reason with its numbers.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Numbers">The numbers that <see cref="NextReasonKind"/> names.</param>
public sealed record NextReason(NextReasonKind Kind, params IReadOnlyList<Measure> Numbers)
{
    /// <summary>The number of that name; an unknown name is our bug and throws.</summary>
    public double Number(string name)
    {
        foreach (var measure in Numbers)
        {
            if (measure.Name == name)
            {
                return measure.Value;
            }
        }

        throw new KeyNotFoundException($"Reason {Kind} gives no number '{name}'.");
    }
}
