using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Programs;

/// <summary>A set as the program holds it; scripts change it from workout to workout.</summary>
public sealed class ProgramSet
{
    /// <summary>Reps; the upper end of a range.</summary>
    public double Reps { get; internal set; }

    /// <summary>Lower end of a range of reps; null where there is no range.</summary>
    public double? MinReps { get; internal set; }

    /// <summary>As many reps as possible.</summary>
    public bool IsAmrap { get; internal set; }

    /// <summary>Weight, percentage of the one-rep max, or none.</summary>
    public Quantity Weight { get; internal set; }

    /// <summary>The lifter is asked what weight was used.</summary>
    public bool AskWeight { get; internal set; }

    /// <summary>Target RPE; null where there is none.</summary>
    public double? Rpe { get; internal set; }

    /// <summary>The lifter is asked how hard it was.</summary>
    public bool LogRpe { get; internal set; }

    /// <summary>Rest after the set, seconds; null where it is the lifter's own.</summary>
    public double? Rest { get; internal set; }

    /// <summary>How long the set lasts, seconds; null where it is counted in reps.</summary>
    public double? SetTime { get; internal set; }

    /// <summary>The clock of a timed set runs on until stopped.</summary>
    public bool IsOpenEnded { get; internal set; }

    /// <summary>After the rest the next set starts by itself.</summary>
    public bool IsAuto { get; internal set; }

    /// <summary>The lifter may add such sets quickly.</summary>
    public bool CanAddSets { get; internal set; }

    /// <summary>At most 8 characters; null where there is none.</summary>
    public string? Label { get; internal set; }

    /// <summary>Weight or percentage; where neither is written, what the target RPE speaks of; none where there is nothing.</summary>
    public Quantity EffectiveWeight => IsBlank(Weight) ? Rpe is { } rpe ? RpeTable.InferredPercent(Reps, rpe) : default : Weight;

    internal ProgramSet Clone() => (ProgramSet)MemberwiseClone();

    /// <summary>0 % counts as nothing; 0 lb is a weight.</summary>
    private static bool IsBlank(Quantity weight) => weight.IsNone || (weight.IsPercent && weight.Figure == 0);
}
