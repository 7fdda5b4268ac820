using Latitude.Domain.Training;

namespace Latitude.Domain.Coaching.Trials;

/// <summary>In how many of the whole weeks since the start the change was really made, as the log shows.</summary>
/// <param name="Made">Weeks in which more than half of the exercises that were to change did.</param>
/// <param name="Weeks">Whole weeks.</param>
public readonly record struct TrialAdherence(int Made, int Weeks)
{
    /// <summary>0 to 1; 1 before the first whole week.</summary>
    public double Share => Weeks == 0 ? 1 : (double)Made / Weeks;

    /// <summary>Counts the weeks. Also gives the day on which the trial fell behind what is asked, once a month was over; null where it did not.</summary>
    internal static TrialAdherence Of(Trial trial, History history, int weeks, TrialSettings settings, out DateOnly? fellBehind)
    {
        fellBehind = null;
        var adherence = default(TrialAdherence);
        for (var week = 0; week < weeks; week++)
        {
            var start = trial.Start.AddDays(7 * week);
            adherence = new TrialAdherence(adherence.Made + (IsMade(trial, history, start) ? 1 : 0), week + 1);
            if (fellBehind is null && adherence.Weeks >= settings.SafetyWeek && adherence.Share < settings.LeastAdherence)
            {
                fellBehind = start.AddDays(7);
            }
        }

        return adherence;
    }

    private static bool IsMade(Trial trial, History history, DateOnly start)
    {
        var made = 0;
        foreach (var change in trial.Changes)
        {
            var sets = TrialMeasure.Sets(history, change.Exercise, start, start.AddDays(6));
            made += change.IsMade(sets.Count == 0 ? null : TrialMeasure.Of(trial.Modification, sets)) ? 1 : 0;
        }

        return made * 2 > trial.Changes.Count;
    }
}
