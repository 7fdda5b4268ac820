using Latitude.App.Store;

namespace Latitude.App.Log;

/// <summary>
/// The list of workouts from the newest on, a window at a time, week by week, all of them or those that a search finds. What is shown grows; what is read
/// is never more than the next window.
/// </summary>
public sealed class LogWindow(Logbook logbook, DateOnly last, int size)
{
    private readonly List<SessionSummary> _read = [];
    private readonly HashSet<Guid> _known = [];
    private readonly List<LogWeekOf> _weeks = [];
    private string _find = "";

    /// <summary>The weeks that are shown, the newest first.</summary>
    public IReadOnlyList<LogWeekOf> Weeks => _weeks;

    /// <summary>Workouts that are shown.</summary>
    public int Count { get; private set; }

    /// <summary>True while there are older ones that were not read.</summary>
    public bool HasMore { get; private set; } = true;

    /// <summary>Reads on until a window's worth more is shown, or nothing is left.</summary>
    public async Task MoreAsync()
    {
        for (var wanted = Count + size; Count < wanted && HasMore;)
        {
            await ReadWindow();
        }
    }

    /// <summary>Shows those workouts whose title or exercises hold a text; all where it is empty.</summary>
    public Task FindAsync(string text)
    {
        _find = text.Trim();
        _weeks.Clear();
        Count = 0;
        foreach (var session in _read)
        {
            Show(session);
        }

        return Count < size ? MoreAsync() : Task.CompletedTask;
    }

    private async Task ReadWindow()
    {
        // The last day is read again: more of its workouts may lie behind the window's edge.
        var to = _read.Count == 0 ? last : _read[^1].Date;
        var again = _read.Count(session => session.Date == to);
        var found = await logbook.SessionsAsync(DateOnly.MinValue, to, size + again);
        HasMore = found.Count == size + again;
        foreach (var session in found)
        {
            if (_known.Add(session.Workout))
            {
                _read.Add(session);
                Show(session);
            }
        }
    }

    private void Show(SessionSummary session)
    {
        if (!IsFound(session))
        {
            return;
        }

        Count++;
        var monday = session.Date.AddDays(-(((int)session.Date.DayOfWeek + 6) % 7));
        if (_weeks.Count == 0 || _weeks[^1].Monday != monday)
        {
            _weeks.Add(new LogWeekOf(monday, []));
        }

        _weeks[^1].Sessions.Add(session);
    }

    private bool IsFound(SessionSummary session) => _find.Length == 0
        || session.Title.Contains(_find, StringComparison.OrdinalIgnoreCase)
        || session.Lifts.Any(lift => lift.Name.Contains(_find, StringComparison.OrdinalIgnoreCase));
}
