using Latitude.Domain.Exercises.Naming;

namespace Latitude.App.Store;

/// <summary>What an exercise came to in a workout.</summary>
/// <param name="Key">Id of the exercise, or <c>~</c> and the name where it is not understood.</param>
/// <param name="Name">The name it was logged under.</param>
/// <param name="Sets">Work sets.</param>
/// <param name="TopKilograms">The heaviest load on the scale of total load; null where unknown.</param>
/// <param name="TopReps">Most reps with it; 0 where there are none.</param>
/// <param name="OneRepMax">The best estimate of the day, kilograms; null where no set allows one.</param>
/// <param name="Tonnage">Kilograms lifted over all reps of work sets; 0 where no load is known.</param>
public sealed record LiftSummary(string Key, string Name, int Sets, double? TopKilograms, int TopReps, double? OneRepMax, double Tonnage)
{
    /// <summary>The key of a name that has been looked up.</summary>
    public static string KeyOf(NameMatch match, string name) => match.Exercise?.Id ?? "~" + name;
}
