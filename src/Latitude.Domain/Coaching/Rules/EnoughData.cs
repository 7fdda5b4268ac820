using Latitude.Domain.Strength;
using Latitude.Domain.Training;

namespace Latitude.Domain.Coaching.Rules;

/// <summary>The guard before all others: say "not enough" rather than guess from a thin log, long gaps or unknown exercises.</summary>
public static class EnoughData
{
    /// <summary>Id of the rule.</summary>
    public const string Id = "enough_data";

    /// <summary>Checks a period.</summary>
    public static DataCheck Check(RuleFacts rule, Period period, ReadOnlySpan<HistorySet> sets, TrainingDose dose)
    {
        var days = new HashSet<DateOnly>();
        var workouts = new HashSet<Workout>(ReferenceEqualityComparer.Instance);
        foreach (ref readonly var set in sets)
        {
            if (set.CountsAsWork)
            {
                days.Add(set.Workout.Date);
                workouts.Add(set.Workout);
            }
        }

        var weeks = days.Select(day => (period.To.DayNumber - day.DayNumber) / 7).Distinct().Count();
        var unknown = dose.Sets == 0 ? 0 : (double)dose.UnknownSets / dose.Sets;
        return new DataCheck
        {
            Workouts = workouts.Count,
            TrainedWeeks = weeks,
            Sets = dose.Sets,
            UnknownShare = unknown,
            Gaps = dose.Sets == 0
                ? [DataGap.NoSets]
                :
                [
                    .. workouts.Count < rule["workouts"] ? [DataGap.FewWorkouts] : Array.Empty<DataGap>(),
                    .. dose.Sets < rule["sets"] ? [DataGap.FewSets] : Array.Empty<DataGap>(),
                    .. weeks < rule["trained_weeks"] ? [DataGap.LongGap] : Array.Empty<DataGap>(),
                    .. unknown > rule["most_unknown_share"] ? [DataGap.UnknownExercises] : Array.Empty<DataGap>(),
                ],
        };
    }
}
