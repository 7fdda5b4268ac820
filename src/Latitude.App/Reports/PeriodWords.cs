using System.Globalization;
using Latitude.Domain.Coaching;

namespace Latitude.App.Reports;

/// <summary>Days and spans of days as lifters read them.</summary>
internal static class PeriodWords
{
    /// <summary>"The 4 weeks to 27 September 2026".</summary>
    public static string Sentence(Period period)
    {
        var weeks = Math.Round(period.Weeks, 1);
        var length = weeks == 1 ? "The week" : $"The {weeks.ToString("0.#", CultureInfo.InvariantCulture)} weeks";
        return $"{length} to {Day(period.To)}";
    }

    /// <summary>"27 September 2026".</summary>
    public static string Day(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"27 Sep 2026".</summary>
    public static string ShortDay(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
