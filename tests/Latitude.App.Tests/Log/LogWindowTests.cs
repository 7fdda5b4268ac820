using Latitude.App.Log;
using Latitude.App.Store;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Training;

namespace Latitude.App.Tests.Log;

/// <summary>The list of workouts, a window at a time.</summary>
public sealed class LogWindowTests : IDisposable
{
    private static readonly Lazy<KnowledgeBase> Knowledge = new(KnowledgeBase.Load);

    /// <summary>A Sunday.</summary>
    private static readonly DateOnly Last = new(2026, 11, 22);

    private readonly Logbook _logbook = new(Knowledge, TimeProvider.System);

    [Fact]
    public async Task Windows_follow_each_other_without_a_gap_or_a_double()
    {
        await Keep(Enumerable.Range(0, 95).Select(day => Day(day, "Row")));
        var window = new LogWindow(_logbook, Last, 40);
        await window.MoreAsync();
        (window.Count, window.HasMore).ShouldBe((40, true));
        await window.MoreAsync();
        await window.MoreAsync();
        (window.Count, window.HasMore).ShouldBe((95, false));
        window.Weeks.SelectMany(week => week.Sessions).Select(session => Last.DayNumber - session.Date.DayNumber).ShouldBe(Enumerable.Range(0, 95));
    }

    [Fact]
    public async Task Many_workouts_of_one_day_are_all_shown()
    {
        await Keep(Enumerable.Range(0, 12).Select(hour => Day(1, $"Row {hour}") with { Start = new TimeOnly(hour, 0) }).Append(Day(5, "Row")));
        var window = new LogWindow(_logbook, Last, 5);
        while (window.HasMore)
        {
            await window.MoreAsync();
        }

        window.Count.ShouldBe(13);
    }

    [Fact]
    public async Task A_week_begins_on_monday_and_is_one_across_windows()
    {
        await Keep(Enumerable.Range(0, 7).Select(day => Day(day, "Row")));
        var window = new LogWindow(_logbook, Last, 3);
        await window.MoreAsync();
        await window.MoreAsync();
        await window.MoreAsync();
        window.Weeks.ShouldHaveSingleItem().Monday.ShouldBe(new DateOnly(2026, 11, 16));
    }

    [Fact]
    public async Task A_search_looks_on_until_it_has_found_enough_or_all()
    {
        await Keep(Enumerable.Range(0, 90).Select(day => Day(day, day == 85 ? "Deadlift heavy" : "Row")));
        var window = new LogWindow(_logbook, Last, 10);
        await window.MoreAsync();
        await window.FindAsync(" deadlift ");
        window.Weeks.ShouldHaveSingleItem().Sessions.ShouldHaveSingleItem().Date.ShouldBe(Last.AddDays(-85));
        await window.FindAsync("");
        window.Count.ShouldBe(90, "what was read once is not read again, and is shown");
    }

    public void Dispose() => _logbook.Dispose();

    private async Task Keep(IEnumerable<Workout> workouts) => await LogKeeper.KeepAsync(_logbook, new TrainingLog(workouts, []), _ => Task.CompletedTask);

    private static Workout Day(int ago, string title) => new()
    {
        Date = Last.AddDays(-ago),
        Title = title,
        Exercises = [new PerformedExercise { Name = "Barbell row", Sets = [new PerformedSet { Reps = 8 }] }],
    };
}
