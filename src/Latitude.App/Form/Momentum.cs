using Latitude.App.Store;
using Latitude.Domain.Exercises;

namespace Latitude.App.Form;

/// <summary>
/// Whether swinging is no fault yet (G5): for those who cannot do a full pull-up. The log says who they are: easier rungs of the ladder were
/// done, and no full pull-up or chin-up ever was. A log that says nothing makes no exception.
/// </summary>
public static class Momentum
{
    private const string Family = "pullup";
    private const string EasiestFull = "chin_up";

    /// <summary>True where it is allowed.</summary>
    /// <param name="logbook">The log.</param>
    /// <param name="exercises">All exercises.</param>
    /// <param name="filmed">The exercise that was filmed; null where it was not named.</param>
    public static async Task<bool> IsAllowedAsync(Logbook logbook, ExerciseCatalog exercises, Exercise? filmed)
    {
        if (filmed?.Family != Family || exercises[EasiestFull].Rung is not { } full)
        {
            return false;
        }

        var isBelow = false;
        foreach (var exercise in exercises.All)
        {
            if (exercise.Family != Family || exercise.Rung is not { } rung || rung.Ladder != full.Ladder)
            {
                continue;
            }

            var wasDone = await WasDoneAsync(logbook, exercise.Id);
            if (wasDone && rung.Rung >= full.Rung)
            {
                return false;
            }

            isBelow |= wasDone;
        }

        return isBelow;
    }

    private static async Task<bool> WasDoneAsync(Logbook logbook, string exercise)
    {
        foreach (var session in await logbook.SessionsOfAsync(exercise, int.MaxValue))
        {
            foreach (var lift in session.Lifts)
            {
                if (lift.Key == exercise && lift.Sets > 0)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
