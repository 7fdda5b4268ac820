using Latitude.Domain.Coaching.Plans;
using Latitude.Domain.Exercises;
using Latitude.Words;
using Latitude.Words.Phrases;

namespace Latitude.App.Plan;

/// <summary>What the plan page makes sentences of.</summary>
internal static class PlanPageWords
{
    /// <summary>"r/Fitness community · 3 days a week · about 41 min · for all-round training".</summary>
    public static string Terms(PlanOffer offer) =>
        PlanPhrases.Current.Terms(offer.Routine.Author, offer.Routine.Days, offer.Analysis.Session.MeanMinutes, PlanWords.Goal(offer.Routine.Goal));

    /// <summary>"For a beginner, 3 days a week at most, in your gym".</summary>
    public static string Who(LifterWishes wishes) => PlanPhrases.Current.Who(PlanWords.Lifter(wishes.Level), wishes.Days, wishes.Equipment.Count > 0);

    /// <summary>"Mon 2 Mar"; empty where no day is fixed.</summary>
    public static string Day(DateOnly? date, DateOnly today) => date switch
    {
        null => "",
        { } due when due == today => PlanPhrases.Current.Today,
        { } due when due == today.AddDays(1) => PlanPhrases.Current.Tomorrow,
        { } due => $"{DatePhrases.Current.ShortWeekday(due.DayOfWeek)} {DatePhrases.Current.ShortDayOfMonth(due)}",
    };

    /// <summary>Whether a lifter may change exercises, why not, and what opens them; null where they may.</summary>
    public static string? Lock(ExperienceLevel level) => PlanWords.Lock(Domain.Coaching.Rules.EstablishedRoutine.LockFor(level));
}
