namespace Latitude.Domain.Coaching;

/// <summary>The days that a verdict is about, both included.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, not before the first.</param>
public readonly record struct Period(DateOnly From, DateOnly To)
{
    /// <summary>Number of days.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>Length in weeks, not rounded.</summary>
    public double Weeks => Days / 7.0;

    /// <summary>So many whole weeks that end on a day; fewer where the calendar does not go back so far.</summary>
    public static Period WeeksTo(DateOnly to, int weeks) => new(DateOnly.FromDayNumber(Math.Max(0, to.DayNumber - (7 * weeks) + 1)), to);
}
