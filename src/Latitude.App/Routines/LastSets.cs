using Latitude.App.Store;
using Latitude.Domain.Training;

namespace Latitude.App.Routines;

/// <summary>What was done of an exercise the last time: one look at the index and one workout, whatever the length of the log.</summary>
internal static class LastSets
{
    /// <summary>Its sets, warm-ups included; none where it never was done.</summary>
    /// <param name="logbook">The log.</param>
    /// <param name="key">See <see cref="LiftSummary.Key"/>.</param>
    /// <param name="besides">A workout that does not count: the one that is being done.</param>
    public static async Task<IReadOnlyList<PerformedSet>> OfAsync(Logbook logbook, string key, Guid? besides = null)
    {
        foreach (var session in await logbook.SessionsOfAsync(key, 2))
        {
            if (session.Workout != besides && await logbook.WorkoutAsync(session.Workout) is { } stored)
            {
                var name = session.Lifts.First(lift => lift.Key == key).Name;
                return [.. stored.Workout.Exercises.Where(exercise => exercise.Name == name).SelectMany(exercise => exercise.Sets)];
            }
        }

        return [];
    }
}
