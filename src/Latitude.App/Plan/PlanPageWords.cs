using System.Globalization;
using Latitude.Domain.Coaching.Plans;
using Latitude.Domain.Exercises;
using Latitude.Words;

namespace Latitude.App.Plan;

/// <summary>What the plan page says of its own.</summary>
internal static class PlanPageWords
{
    public const string Title = "Plan";
    public const string BackToFront = "back : front";
    public const string For = "For it:";
    public const string Against = "Against it:";
    public const string TheFive = "The five for the back";
    public const string Without = "without";
    public const string LookAndStart = "Look at it, and start";

    /// <summary>"r/Fitness community · 3 days · about 41 min · for all-round training".</summary>
    public static string Terms(PlanOffer offer) =>
        $"{offer.Routine.Author} · {Numbers.CountOf(offer.Routine.Days, "day")} a week · about {Math.Round(offer.Analysis.Session.MeanMinutes)} min · {PlanWords.Goal(offer.Routine.Goal)}";

    /// <summary>"for a beginner, 3 days a week at most, in your gym".</summary>
    public static string Who(LifterWishes wishes) =>
        $"For {PlanWords.Lifter(wishes.Level)}{(wishes.Days is { } days ? $", {Numbers.CountOf(days, "day")} a week at most" : "")}{(wishes.Equipment.Count > 0 ? ", in your gym" : "")}";

    /// <summary>"Mon 2 Mar".</summary>
    public static string Day(DateOnly? date, DateOnly today) => date switch
    {
        null => "",
        { } due when due == today => "today",
        { } due when due == today.AddDays(1) => "tomorrow",
        { } due => due.ToString("ddd d MMM", CultureInfo.CurrentCulture),
    };

    /// <summary>"Mon".</summary>
    public static string Weekday(DayOfWeek day) => CultureInfo.CurrentCulture.DateTimeFormat.GetAbbreviatedDayName(day);

    /// <summary>What beginning a level means for this page.</summary>
    public static string? Lock(ExperienceLevel level) => PlanWords.Lock(Domain.Coaching.Rules.EstablishedRoutine.LockFor(level));
}
