using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching;

/// <summary>
/// Whether a lifter's weeks are alike. Weekdays are named only to those whose training comes back on the same days with the same kind of
/// work; who rotates through workouts, or trains when time allows, is told beside which exercise instead.
/// </summary>
internal sealed class WeekPattern
{
    /// <summary>Share of the training days that fall on days of the week trained in most weeks.</summary>
    private const double RegularShare = 0.7;

    private readonly SortedDictionary<DateOnly, (bool Front, bool Back)> _days = [];

    /// <summary>The days of the week trained at least half as often as the most frequent one, no more than so many, Monday first.</summary>
    public IReadOnlyList<DayOfWeek> UsualDays(int most)
    {
        var counts = Counts();
        var highest = counts.Max();
        return TrainingHabits.InOrder(TrainingHabits.WeekDays.Where(day => counts[(int)day] * 2 >= highest && counts[(int)day] > 0)
            .OrderByDescending(day => counts[(int)day]).Take(most));
    }

    /// <summary>True where most training days are regular and hold the same sides of the body as a week before.</summary>
    public bool IsWeekly
    {
        get
        {
            if (_days.Count == 0)
            {
                return false;
            }

            var counts = Counts();
            var weeks = Math.Max(1, ((_days.Keys.Last().DayNumber - _days.Keys.First().DayNumber) / 7) + 1);
            var regular = _days.Keys.Count(date => counts[(int)date.DayOfWeek] >= Math.Max(1, weeks - 1));
            return regular >= RegularShare * _days.Count && IsSameWork();
        }
    }

    public void Add(DateOnly date, BalanceSide side)
    {
        var (front, back) = _days.GetValueOrDefault(date);
        _days[date] = (front || side == BalanceSide.Front, back || side is BalanceSide.Back or BalanceSide.BackSpine);
    }

    private bool IsSameWork()
    {
        int pairs = 0, same = 0;
        foreach (var (date, sides) in _days)
        {
            if (date.DayNumber >= 7 && _days.TryGetValue(date.AddDays(-7), out var before))
            {
                pairs++;
                same += sides == before ? 1 : 0;
            }
        }

        return same >= RegularShare * pairs;
    }

    private int[] Counts()
    {
        var counts = new int[7];
        foreach (var date in _days.Keys)
        {
            counts[(int)date.DayOfWeek]++;
        }

        return counts;
    }
}
