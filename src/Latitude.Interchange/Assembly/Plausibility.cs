using Latitude.Domain.Exercises;
using Latitude.Domain.Training;
using Latitude.Interchange.Drafts;

namespace Latitude.Interchange.Assembly;

/// <summary>Tells entries that cannot be right: a missed decimal point, a phone number of reps.</summary>
internal static class Plausibility
{
    /// <summary>Heavier than any lift on record with a bar: the strongman deadlift stands at 510 kg, a geared squat at 595 kg.</summary>
    private const decimal MostBarbellKilograms = 600;

    /// <summary>Heavier than any dumbbell made.</summary>
    private const decimal MostDumbbellKilograms = 160;

    /// <summary>Heavier than a leg press can be loaded.</summary>
    private const decimal MostKilograms = 1_000;

    /// <summary>A set of more is no set: in a minute one does about sixty.</summary>
    private const int MostReps = 2_000;

    /// <summary>The same with a weight in hand.</summary>
    private const int MostLoadedReps = 500;

    /// <summary>A set of more is another sport.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromHours(24);

    /// <summary>True where the set cannot have been done as logged.</summary>
    public static bool IsImpossible(PerformedSet set, NameEntry name)
    {
        var kilograms = set.Load?.Kilograms ?? 0;
        var most = name.Match.LoadType switch
        {
            LoadType.Barbell => MostBarbellKilograms,
            LoadType.PerHand => MostDumbbellKilograms,
            _ => MostKilograms,
        };
        return kilograms > most || set.Reps > (kilograms > 0 ? MostLoadedReps : MostReps) || set.Duration > MostTime;
    }
}
