using Latitude.Domain.Coaching;

namespace Latitude.Words;

/// <summary>Why there is not enough to judge by, and what would be enough.</summary>
public static class DataWords
{
    /// <summary>One sentence.</summary>
    /// <param name="gap">What is missing.</param>
    /// <param name="report">The report in which it is missing.</param>
    /// <param name="rule">What would be enough.</param>
    public static string Sentence(DataGap gap, Report report, RuleFacts rule)
    {
        var data = report.Data;
        var period = PeriodWords.InSentence(report.Period);
        return gap switch
        {
            DataGap.NoSets when report.LastWorkout < report.Period.From =>
                $"No work set in {period}: the last workout was on {PeriodWords.Day(report.LastWorkout)}.",
            DataGap.NoSets => $"No work set in {period}.",
            DataGap.FewWorkouts => $"{Numbers.Of(data.Workouts, "workout")} in {period}; it takes {Numbers.Weekly(rule["workouts"])}.",
            DataGap.FewSets => $"{Numbers.Of(data.Sets, "work set")} in {period}; it takes {Numbers.Weekly(rule["sets"])}.",
            DataGap.LongGap => $"{Numbers.Of(data.TrainedWeeks, "week")} with training in {period}; it takes {Numbers.Weekly(rule["trained_weeks"])}.",
            _ => $"{Numbers.Percent(data.UnknownShare)} of the sets are of exercises that were not recognised; more than {Numbers.Percent(rule["most_unknown_share"])} would make the count a guess.",
        };
    }
}
