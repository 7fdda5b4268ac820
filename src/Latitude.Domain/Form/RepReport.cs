using Latitude.Domain.Form.Reps;

namespace Latitude.Domain.Form;

/// <summary>One rep of a filmed set: when it was, how fast, and what was found.</summary>
public sealed record RepReport
{
    /// <summary>Where it lies in the film, as positions of frames.</summary>
    public required Rep Rep { get; init; }

    /// <summary>When the weight left, in seconds of the film.</summary>
    public required double StartTime { get; init; }

    /// <summary>When it was highest, in seconds of the film.</summary>
    public required double TopTime { get; init; }

    /// <summary>Seconds from the start to the top.</summary>
    public double LiftSeconds => TopTime - StartTime;

    /// <summary>Seconds from the top until the weight is down; null where the film ends before.</summary>
    public double? LowerSeconds { get; init; }

    /// <summary>How far the hands (the bar) strayed sideways on the way up, in trunk lengths; not a number where unknown.</summary>
    public double BarDrift { get; init; }

    /// <summary>Curvature of the back over the bent part, degrees, positive is rounded; null where it could not be seen.</summary>
    public double? Curvature { get; init; }

    /// <summary>Range of the movement: degrees or trunk lengths, as the movement is followed.</summary>
    public required double Range { get; init; }

    /// <summary>One finding a rule.</summary>
    public required IReadOnlyList<FormFinding> Findings { get; init; }

    /// <summary>True where a rule was judged to be kept, at least so surely.</summary>
    public bool Passed(FormRule rule, double confidence)
    {
        foreach (var finding in Findings)
        {
            if (finding.Rule == rule)
            {
                return finding.Outcome == FormOutcome.Passed && finding.Confidence >= confidence;
            }
        }

        return false;
    }
}
