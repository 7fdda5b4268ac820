using Latitude.Domain.Exercises;
using Latitude.Domain.Strength;

namespace Latitude.Domain.Coaching.Levels;

/// <summary>
/// How often a lift beats its own best, asked for any day. A day is a jump when its best e1RM passes the best of the 26 weeks before it; it is
/// judged only where there were some days to beat. Light days, deloads and the way back from them are no jumps, and chance alone makes few:
/// of n equal days the last is the best in one case of n.
/// </summary>
internal sealed class LiftProgress
{
    /// <summary>Rounding of loads and reps is no progress.</summary>
    private const double LeastGain = 1.001;

    private const int MemoryDays = 182;
    private const int LeastBefore = 3;

    private readonly int[] _days;
    private readonly double[] _kilograms;
    private readonly bool[] _isJudged;
    private readonly bool[] _isJump;

    public LiftProgress(StrengthSeries series)
    {
        Exercise = series.Exercise;
        var sessions = series.Sessions;
        _days = new int[sessions.Count];
        _kilograms = new double[sessions.Count];
        _isJudged = new bool[sessions.Count];
        _isJump = new bool[sessions.Count];
        for (var i = 0; i < sessions.Count; i++)
        {
            _days[i] = sessions[i].Date.DayNumber;
            _kilograms[i] = sessions[i].Kilograms;
            Judge(i);
        }
    }

    public Exercise Exercise { get; }

    /// <summary>Days of the lift among so many days up to a day.</summary>
    public int SessionsWithin(int day, int days) => End(day) - End(day - days);

    /// <summary>The median of the last three estimates within so many days up to a day; null where there is none.</summary>
    public double? Current(int day, int days)
    {
        var end = End(day);
        var first = Math.Max(End(day - days), end - 3);
        return (end - first) switch
        {
            0 => null,
            1 => _kilograms[first],
            2 => (_kilograms[first] + _kilograms[first + 1]) / 2,
            _ => Middle(_kilograms[first], _kilograms[first + 1], _kilograms[first + 2]),
        };
    }

    /// <summary>Jumps within so many days up to a day.</summary>
    public (int Judged, int Jumps, int Weeks, int WeeksWithJump) Within(int day, int days)
    {
        int judged = 0, jumps = 0, weeks = 0, weeksWithJump = 0, week = -1;
        var hasJump = false;
        for (var i = End(day - days); i < End(day); i++)
        {
            if (!_isJudged[i])
            {
                continue;
            }

            if ((day - _days[i]) / 7 != week)
            {
                week = (day - _days[i]) / 7;
                weeks++;
                hasJump = false;
            }

            judged++;
            jumps += _isJump[i] ? 1 : 0;
            weeksWithJump += _isJump[i] && !hasJump ? 1 : 0;
            hasJump |= _isJump[i];
        }

        return (judged, jumps, weeks, weeksWithJump);
    }

    private void Judge(int i)
    {
        var best = 0.0;
        var before = 0;
        for (var j = i - 1; j >= 0 && _days[j] >= _days[i] - MemoryDays; j--)
        {
            best = Math.Max(best, _kilograms[j]);
            before++;
        }

        _isJudged[i] = before >= LeastBefore;
        _isJump[i] = _isJudged[i] && _kilograms[i] > best * LeastGain;
    }

    /// <summary>Position after the last session up to a day.</summary>
    private int End(int day)
    {
        var found = Array.BinarySearch(_days, day);
        return found >= 0 ? found + 1 : ~found;
    }

    private static double Middle(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
