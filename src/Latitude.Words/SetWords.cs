using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Words.Phrases;

namespace Latitude.Words;

/// <summary>A set as lifters write it.</summary>
public static class SetWords
{
    /// <summary>"100 kg × 5", "bodyweight + 10 kg × 5", "bodyweight − 20 kg × 8".</summary>
    /// <param name="set">A set with reps.</param>
    /// <param name="unit">The unit to show.</param>
    public static string Of(PerformedSet set, MassUnit unit) => $"{Load(set, unit)} × {set.Reps}";

    private static string Load(PerformedSet set, MassUnit unit)
    {
        if (set.Load is not { Value: > 0 } load)
        {
            return TermsPhrases.Current.Bodyweight;
        }

        var mass = Numbers.Mass((double)load.Kilograms, unit);
        return set.LoadKind switch
        {
            LoadKind.Added => $"{TermsPhrases.Current.Bodyweight} + {mass}",
            LoadKind.Assistance => $"{TermsPhrases.Current.Bodyweight} − {mass}",
            _ => mass,
        };
    }
}
