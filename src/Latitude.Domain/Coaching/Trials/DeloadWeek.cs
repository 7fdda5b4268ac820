using Latitude.Domain.Training;

namespace Latitude.Domain.Coaching.Trials;

/// <summary>Finds weeks of much less work, and breaks, after which strength comes up by itself.</summary>
internal static class DeloadWeek
{
    private const int Week = 7;
    private const int WeeksBefore = 4;

    /// <summary>
    /// The last day, at most so many days before a day, that ends seven days of at most that share of the sets of the four weeks before them.
    /// Null where there is none, or where those four weeks were hardly trained.
    /// </summary>
    public static DateOnly? LastBefore(History history, DateOnly day, int days, double share)
    {
        for (var end = day.AddDays(-1); end >= day.AddDays(-days); end = end.AddDays(-1))
        {
            var usual = Count(history, end.AddDays(1 - (Week * (WeeksBefore + 1))), end.AddDays(-Week)) / (double)WeeksBefore;
            if (usual >= 1 && Count(history, end.AddDays(1 - Week), end) <= share * usual)
            {
                return end;
            }
        }

        return null;
    }

    private static int Count(History history, DateOnly from, DateOnly to)
    {
        var count = 0;
        foreach (ref readonly var set in history.Between(from, to))
        {
            count += set.CountsAsWork ? 1 : 0;
        }

        return count;
    }
}
