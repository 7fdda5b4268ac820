namespace Latitude.Domain.Coaching.NextSessions;

/// <summary>What the last form check of an exercise found, as far as it decides the next load (G7; science.md 7.3).</summary>
public enum FormFinding
{
    /// <summary>Nothing to change, or nothing looked at.</summary>
    None,

    /// <summary>Near the line: film it again with a little less.</summary>
    Doubtful,

    /// <summary>The shape of the back was lost, or got worse from rep to rep.</summary>
    Failed,
}
