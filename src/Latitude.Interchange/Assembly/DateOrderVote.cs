using Latitude.Interchange.Drafts;
using Latitude.Interchange.Text;

namespace Latitude.Interchange.Assembly;

/// <summary>
/// Works out the order of day and month from all dates of a file together: one 25/2 proves it for every 3/4. Where no date proves
/// it, the order in which the workouts run one way through time is taken.
/// </summary>
internal static class DateOrderVote
{
    /// <summary>The order, with a guess on record where the file does not prove it.</summary>
    public static DateOrder Decide(LogDraft log, DateOrder? option, GuessTally guesses)
    {
        var dates = log.Workouts.Select(workout => workout.Start).Concat(log.Bodyweights.Select(entry => entry.Date)).Where(date => date.Date is null).ToList();
        if (dates.Count == 0)
        {
            return DateOrder.DayFirst;
        }

        var dayFirst = dates.Count(date => date.First > 12);
        var monthFirst = dates.Count(date => date.Second > 12);
        if (dayFirst > 0 != monthFirst > 0)
        {
            return dayFirst > 0 ? DateOrder.DayFirst : DateOrder.MonthFirst;
        }

        if (dayFirst > 0)
        {
            var most = dayFirst >= monthFirst ? DateOrder.DayFirst : DateOrder.MonthFirst;
            guesses.Add(ImportCodes.DateOrderGuess, $"the file mixes both orders of day and month; {Words(most)} where a date does not tell", dates.Count - dayFirst - monthFirst);
            return most;
        }

        if (option is { } said)
        {
            return said;
        }

        var (inDayFirst, inMonthFirst) = (Turns(dates, DateOrder.DayFirst), Turns(dates, DateOrder.MonthFirst));
        var order = inMonthFirst < inDayFirst ? DateOrder.MonthFirst : DateOrder.DayFirst;
        var reason = inMonthFirst == inDayFirst ? "nothing in the file tells day from month" : "so the workouts run in one direction through time";
        guesses.Add(ImportCodes.DateOrderGuess, $"dates read {Words(order)}: {reason}", dates.Count);
        return order;
    }

    /// <summary>The date: in the order of the file or, where that makes it no date, in the other; null where neither does.</summary>
    public static DateOnly? Date(DateDraft draft, DateOrder order) =>
        draft.In(order) ?? draft.In(order == DateOrder.DayFirst ? DateOrder.MonthFirst : DateOrder.DayFirst);

    private static string Words(DateOrder order) => order == DateOrder.DayFirst ? "day first" : "month first";

    /// <summary>How often the workouts step against the direction in which most of them step.</summary>
    private static int Turns(List<DateDraft> dates, DateOrder order)
    {
        var (forward, backward) = (0, 0);
        for (var i = 1; i < dates.Count; i++)
        {
            var step = (dates[i].In(order) ?? default).CompareTo(dates[i - 1].In(order) ?? default);
            forward += step > 0 ? 1 : 0;
            backward += step < 0 ? 1 : 0;
        }

        return Math.Min(forward, backward);
    }
}
