namespace Latitude.Domain.Coaching.Levels;

/// <summary>
/// How long something has been trained without a long break, asked for any day. From one training to the next a week counts at most: three trainings
/// in three months are three weeks of training. A break of some weeks does not count at all; after a very long one the count begins again
/// (science.md 4.2: the lengths are in <c>knowledge/rules.yaml</c>).
/// </summary>
internal sealed class TrainingSpan
{
    private readonly int[] _days;
    private readonly int[] _trained;
    private readonly int _break;

    /// <param name="days">Day numbers with training, ascending, each once.</param>
    /// <param name="countedDays">The most that a gap counts for.</param>
    /// <param name="breakDays">A longer gap does not count as training.</param>
    /// <param name="longBreakDays">After a longer gap the count begins again.</param>
    public TrainingSpan(IReadOnlyList<int> days, int countedDays, int breakDays, int longBreakDays)
    {
        _days = [.. days];
        _trained = new int[_days.Length];
        _break = breakDays;
        for (var i = 1; i < _days.Length; i++)
        {
            var gap = _days[i] - _days[i - 1];
            _trained[i] = gap > longBreakDays ? 0 : _trained[i - 1] + (gap > breakDays ? 0 : Math.Min(gap, countedDays));
        }
    }

    /// <summary>Days of training up to a day; null before the first.</summary>
    public int? TrainedDays(int day) => Last(day) is >= 0 and var last ? _trained[last] : null;

    /// <summary>Days since the last training; null before the first.</summary>
    public int? DaysSince(int day) => Last(day) is >= 0 and var last ? day - _days[last] : null;

    /// <summary>
    /// The break that is still felt on a day, in days: the present one, or one that ended no longer than so many days ago. 0 where there is
    /// none longer than the shortest that counts.
    /// </summary>
    public int BreakFelt(int day, int feltDays)
    {
        var last = Last(day);
        if (last < 0)
        {
            return 0;
        }

        var longest = day - _days[last];
        for (var i = last; i > 0 && day - _days[i] <= feltDays; i--)
        {
            longest = Math.Max(longest, _days[i] - _days[i - 1]);
        }

        return longest > _break ? longest : 0;
    }

    /// <summary>Position of the last day up to this one; −1 before the first.</summary>
    private int Last(int day)
    {
        var found = Array.BinarySearch(_days, day);
        return found >= 0 ? found : ~found - 1;
    }
}
