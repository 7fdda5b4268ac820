using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript.Playing;

/// <summary>A work set of a workout: what is prescribed and what was done.</summary>
public sealed class WorkoutSet
{
    /// <summary>Reps; the upper end of a range.</summary>
    public double Reps { get; internal set; }

    /// <summary>Lower end of a range; null where there is none.</summary>
    public double? MinReps { get; internal set; }

    /// <summary>As many reps as possible.</summary>
    public bool IsAmrap { get; internal set; }

    /// <summary>What to load: absolute, as the gym can load it; none where the lifter chooses.</summary>
    public Quantity Weight { get; internal set; }

    /// <summary>The weight or percentage before rounding.</summary>
    public Quantity OriginalWeight { get; internal set; }

    /// <summary>Ask what weight was used.</summary>
    public bool AskWeight { get; internal set; }

    /// <summary>Target RPE; null where there is none.</summary>
    public double? Rpe { get; internal set; }

    /// <summary>Ask how hard it was.</summary>
    public bool LogRpe { get; internal set; }

    /// <summary>Rest after it, seconds; null where it is the lifter's own.</summary>
    public double? Rest { get; internal set; }

    /// <summary>How long it lasts, seconds; null where it is counted in reps.</summary>
    public double? SetTime { get; internal set; }

    /// <summary>The clock runs on past the set time until stopped.</summary>
    public bool IsOpenEnded { get; internal set; }

    /// <summary>After the rest the next set starts by itself.</summary>
    public bool IsAuto { get; internal set; }

    /// <summary>At most 8 characters; null where there is none.</summary>
    public string? Label { get; internal set; }

    /// <summary>Was it done?</summary>
    public bool IsCompleted { get; internal set; }

    /// <summary>Reps done; null until it is done.</summary>
    public double? CompletedReps { get; internal set; }

    /// <summary>Reps done with the left side; null where sides are not told apart.</summary>
    public double? CompletedRepsLeft { get; internal set; }

    /// <summary>Weight used; none until it is done.</summary>
    public Quantity CompletedWeight { get; internal set; }

    /// <summary>RPE logged; null where none was.</summary>
    public double? CompletedRpe { get; internal set; }

    /// <summary>Seconds held; null where it was not timed.</summary>
    public double? CompletedSetTime { get; internal set; }

    internal static WorkoutSet Of(ProgramSet set, Quantity oneRepMax, Loading loading)
    {
        var original = set.EffectiveWeight;
        return new WorkoutSet
        {
            Reps = set.Reps,
            MinReps = set.MinReps == set.Reps ? null : set.MinReps,
            IsAmrap = set.IsAmrap,
            Weight = original.IsNone ? default : loading.Round(original.Of(oneRepMax)),
            OriginalWeight = original,
            AskWeight = set.AskWeight,
            Rpe = set.Rpe,
            LogRpe = set.LogRpe,
            Rest = set.Rest,
            SetTime = set.SetTime,
            IsOpenEnded = set.IsOpenEnded,
            IsAuto = set.IsAuto,
            Label = set.Label,
        };
    }

    /// <summary>A set whose weight the lifter finds, or that has none.</summary>
    internal static WorkoutSet Open(ProgramSet set, bool isLoaded)
    {
        var open = Of(set, default, Loading.Unrounded);
        open.Weight = default;
        open.AskWeight = isLoaded;
        return open;
    }

    internal WorkoutSet Clone() => (WorkoutSet)MemberwiseClone();

    /// <summary>A set like this one, not yet done.</summary>
    internal WorkoutSet CloneUndone()
    {
        var clone = Clone();
        clone.IsCompleted = false;
        clone.CompletedReps = null;
        clone.CompletedRepsLeft = null;
        clone.CompletedWeight = default;
        clone.CompletedRpe = null;
        clone.CompletedSetTime = null;
        return clone;
    }
}
