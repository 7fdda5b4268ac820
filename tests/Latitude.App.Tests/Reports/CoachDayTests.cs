using Latitude.App.Reports;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Training;

namespace Latitude.App.Tests.Reports;

/// <summary>The day that the coach speaks about.</summary>
public class CoachDayTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();
    private static readonly DateOnly Last = new(2026, 11, 10);

    [Theory]
    [InlineData(13, false, 0)]
    [InlineData(13, true, 0)]
    [InlineData(14, false, 0)]
    [InlineData(14, true, 14)]
    public void A_log_that_is_kept_up_has_a_break_where_a_file_has_its_end(int daysLater, bool isKept, int expected) =>
        Of(Last.AddDays(daysLater), isKept, Last.AddDays(-7), Last).ShouldBe(Last.AddDays(expected));

    [Fact]
    public void A_date_in_the_future_is_a_typing_error() =>
        Of(Last, false, Last.AddDays(-7), Last.AddDays(300)).ShouldBe(Last.AddDays(-7));

    [Fact]
    public void A_log_of_nothing_but_future_dates_is_taken_as_it_is() => Of(Last, true, Last.AddDays(1)).ShouldBeNull();

    private static DateOnly? Of(DateOnly today, bool isKept, params DateOnly[] days)
    {
        var workouts = days.Select(day => new Workout
        {
            Date = day,
            Exercises = [new PerformedExercise { Name = "Deadlift", Sets = [new PerformedSet { Reps = 5 }] }],
        });
        return ReportSession.CoachDay(History.Of(new TrainingLog(workouts, []), Knowledge.Names).Sets, today, isKept);
    }
}
