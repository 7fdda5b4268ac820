namespace Latitude.Domain.Strength;

/// <summary>
/// Where strength is going: the median of the slopes between all pairs of days (Theil–Sen, Sen 1968, J Am Stat Assoc 63:1379) of
/// log e1RM over the last 12 weeks, so that a light day or a typing error does not bend it.
/// </summary>
internal static class StrengthTrend
{
    public const int Days = 84;
    private const int MinimumSessions = 5;
    private const int MinimumSpanDays = 21;

    /// <summary>Per cent a week; null with fewer than 5 days of training or less than 3 weeks between the first and the last.</summary>
    public static double? PercentPerWeek(List<StrengthSession> sessions, DateOnly to)
    {
        var first = FirstWithin(sessions, to);
        if (sessions.Count - first < MinimumSessions
            || sessions[^1].Date.DayNumber - sessions[first].Date.DayNumber < MinimumSpanDays)
        {
            return null;
        }

        var slopes = new List<double>();
        for (var i = first; i < sessions.Count; i++)
        {
            for (var j = i + 1; j < sessions.Count; j++)
            {
                var weeks = (sessions[j].Date.DayNumber - sessions[i].Date.DayNumber) / 7.0;
                slopes.Add(Math.Log(sessions[j].Kilograms / sessions[i].Kilograms) / weeks);
            }
        }

        return (Math.Exp(Median.Of(slopes)) - 1) * 100;
    }

    /// <summary>The median estimate of the last three days within the 12 weeks; the last estimate where there is none within.</summary>
    public static double Current(List<StrengthSession> sessions, DateOnly to)
    {
        var first = Math.Max(FirstWithin(sessions, to), sessions.Count - 3);
        var last = new List<double>(3);
        for (var i = first; i < sessions.Count; i++)
        {
            last.Add(sessions[i].Kilograms);
        }

        return last.Count == 0 ? sessions[^1].Kilograms : Median.Of(last);
    }

    private static int FirstWithin(List<StrengthSession> sessions, DateOnly to)
    {
        var index = sessions.Count;
        while (index > 0 && sessions[index - 1].Date.DayNumber > to.DayNumber - Days)
        {
            index--;
        }

        return index;
    }
}
