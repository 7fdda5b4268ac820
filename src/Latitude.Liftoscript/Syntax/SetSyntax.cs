using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Syntax;

/// <summary>One group of sets as written, <c>3x8-12+ 100lb @8 90s</c>; without reps, the defaults of its line.</summary>
internal sealed class SetSyntax
{
    /// <summary>How many sets; null where the group gives defaults only.</summary>
    public int? Count { get; set; }

    public int? MinReps { get; set; }

    public int Reps { get; set; }

    public bool IsAmrap { get; set; }

    /// <summary><c>3+x8</c>: sets may be added quickly.</summary>
    public bool CanAddSets { get; set; }

    /// <summary>Weight or percentage.</summary>
    public Quantity Weight { get; set; }

    /// <summary>Ask what weight was used.</summary>
    public bool AskWeight { get; set; }

    public double? Rpe { get; set; }

    /// <summary>Ask how hard it was.</summary>
    public bool LogRpe { get; set; }

    public int? Rest { get; set; }

    public int? SetTime { get; set; }

    /// <summary><c>60s+|</c>: the clock runs on past the set time until stopped.</summary>
    public bool IsOpenEnded { get; set; }

    /// <summary>Was a set time written, with a rest of the lifter's own (<c>60s|?</c>)?</summary>
    public bool RestIsLifters { get; set; }

    public bool IsAuto { get; set; }

    public string? Label { get; set; }
}
