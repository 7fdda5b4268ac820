namespace Latitude.Liftoscript.Following;

/// <summary>When workouts are due: on days of the week, or every so many days.</summary>
public sealed record TrainingDays
{
    private TrainingDays()
    {
    }

    /// <summary>Days of the week, Monday first; empty where workouts are due every so many days.</summary>
    public IReadOnlyList<DayOfWeek> Weekdays { get; private init; } = [];

    /// <summary>Days from one workout to the next, 1 to 14: 2 is every other day; 0 where days of the week count.</summary>
    public int Every { get; private init; }

    /// <summary>Due on days of the week; null where none is given.</summary>
    public static TrainingDays? On(params IEnumerable<DayOfWeek> days)
    {
        DayOfWeek[] sorted = [.. days.Distinct().OrderBy(static day => ((int)day + 6) % 7)];
        return sorted.Length == 0 ? null : new TrainingDays { Weekdays = sorted };
    }

    /// <summary>Due so many days after the last workout.</summary>
    /// <param name="days">1 to 14; taken within.</param>
    public static TrainingDays EveryDays(int days) => new() { Every = Math.Clamp(days, 1, 14) };

    /// <summary>The dates on which workouts are due, ascending and without end.</summary>
    /// <param name="last">The date of the last workout; null before the first.</param>
    /// <param name="from">The first date that comes into question.</param>
    internal IEnumerable<DateOnly> Dates(DateOnly? last, DateOnly from)
    {
        if (Every > 0)
        {
            var due = last?.AddDays(Every) ?? from;
            for (var date = due > from ? due : from; ; date = date.AddDays(Every))
            {
                yield return date;
            }
        }

        for (var date = from; ; date = date.AddDays(1))
        {
            if (date != last && Weekdays.Contains(date.DayOfWeek))
            {
                yield return date;
            }
        }
    }
}
