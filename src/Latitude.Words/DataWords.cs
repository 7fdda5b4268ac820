using Latitude.Domain.Coaching;

namespace Latitude.Words;

/// <summary>Why there is not enough to judge by, and what would be enough.</summary>
public static class DataWords
{
    /// <summary>One sentence.</summary>
    public static string Sentence(DataGap gap, DataCheck data, RuleFacts rule) => gap switch
    {
        DataGap.NoSets => "The last four weeks hold no work sets.",
        DataGap.FewWorkouts => $"The last four weeks hold {Numbers.Of(data.Workouts, "workout")}; it takes {Numbers.Weekly(rule["workouts"])}.",
        DataGap.FewSets => $"The last four weeks hold {Numbers.Of(data.Sets, "work set")}; it takes {Numbers.Weekly(rule["sets"])}.",
        DataGap.LongGap => $"{Numbers.Of(data.TrainedWeeks, "week")} of the last four had training; it takes {Numbers.Weekly(rule["trained_weeks"])}.",
        _ => $"{Numbers.Percent(data.UnknownShare)} of the sets are of exercises that were not recognised; more than {Numbers.Percent(rule["most_unknown_share"])} would make the count a guess.",
    };
}
