using Latitude.Domain.Coaching.Substitution;
using Latitude.Words;

namespace Latitude.App.Workouts;

/// <summary>A swap in words.</summary>
internal static class SwapWords
{
    /// <summary>Why an exercise is swapped.</summary>
    public static string Reason(SubstitutionReason reason) => reason switch
    {
        SubstitutionReason.MissingEquipment => "not here, or taken",
        SubstitutionReason.TooHard => "too hard yet",
        _ => "spare the lower back",
    };

    /// <summary>"Horizontal pull · 87 % of the same muscle work".</summary>
    public static string Likeness(Substitute substitute) => $"{substitute.Exercise.Pattern.Name} · {Numbers.Percent(substitute.MuscleOverlap)} of the same muscle work";
}
