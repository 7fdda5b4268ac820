namespace Latitude.Domain.Programs;

/// <summary>
/// A program as the sets it asks for, week by week, whatever notation it was written in. A routine whose workouts alternate has as many weeks as it
/// takes until they repeat.
/// </summary>
/// <param name="Weeks">Its weeks, at least one.</param>
public sealed record PlannedProgram(IReadOnlyList<PlannedWeek> Weeks)
{
    /// <summary>
    /// The same workouts in turn on so many days a week: for programs that write their workouts once and do not say how they fall into weeks.
    /// </summary>
    /// <param name="days">1 or more.</param>
    public PlannedProgram OnDaysAWeek(int days)
    {
        PlannedDay[] all = [.. Weeks.SelectMany(week => week.Days)];
        var weeks = all.Length / GreatestCommonDivisor(all.Length, days);
        return new PlannedProgram(
        [
            .. Enumerable.Range(0, weeks).Select(week => new PlannedWeek([.. Enumerable.Range(week * days, days).Select(day => all[day % all.Length])])),
        ]);
    }

    /// <summary>Training days a week, the mean over the weeks.</summary>
    public double DaysWeekly => (double)Weeks.Sum(week => week.Days.Count) / Weeks.Count;

    /// <summary>Training days in the fullest week.</summary>
    public int MostDays => Weeks.Max(week => week.Days.Count);

    /// <summary>Its exercises on all days of all weeks.</summary>
    public IEnumerable<PlannedExercise> Exercises => Weeks.SelectMany(week => week.Days).SelectMany(day => day.Exercises);

    private static int GreatestCommonDivisor(int a, int b) => b == 0 ? a : GreatestCommonDivisor(b, a % b);
}
