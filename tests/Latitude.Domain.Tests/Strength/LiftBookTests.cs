using Latitude.Domain.Knowledge;
using Latitude.Domain.Quantities;
using Latitude.Domain.Strength;
using Latitude.Domain.Training;

namespace Latitude.Domain.Tests.Strength;

public class LiftBookTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();

    /// <summary>A Tuesday.</summary>
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public void A_set_of_five_is_a_record_for_all_reps_up_to_five()
    {
        var book = Book(Day(20, (100, 5)), Day(13, (110, 3)), Day(6, (105, 3)), Day(3, (90, 8)));
        book.RepMaxes.Select(row => (row.Reps, row.Kilograms, row.DoneReps)).ShouldBe(
        [
            (1, 110, 3), (2, 110, 3), (3, 110, 3), (4, 100, 5), (5, 100, 5), (6, 90, 8), (7, 90, 8), (8, 90, 8),
        ]);
        book.RepMaxes[0].Date.ShouldBe(Today.AddDays(-13));
    }

    [Fact]
    public void The_first_of_equal_sets_holds_the_record() =>
        Book(Day(20, (100, 5)), Day(6, (100, 5))).RepMaxes[0].Date.ShouldBe(Today.AddDays(-20));

    [Fact]
    public void Warm_ups_and_typing_errors_hold_no_record()
    {
        var typing = Day(6, (1000, 5));
        var warmUp = Day(5, (120, 1)) with
        {
            Exercises = [new PerformedExercise { Name = "Deadlift", Sets = [new PerformedSet { Kind = SetKind.WarmUp, Load = Load.OfKilograms(120), Reps = 1 }] }],
        };
        Book(Day(20, (100, 5)), Day(13, (100, 5)), typing, warmUp).RepMaxes.ShouldAllBe(row => row.Kilograms == 100);
    }

    [Fact]
    public void Weeks_begin_on_mondays_and_empty_ones_are_there()
    {
        var book = Book(Day(15, (100, 5), (100, 4)), Day(1, (110, 3)), Day(0, (60, 10)));
        book.Weeks.Select(week => (week.Monday, week.Sets, week.Tonnage)).ShouldBe(
        [
            (new DateOnly(2026, 11, 2), 0, 0), (new DateOnly(2026, 11, 9), 2, 900), (new DateOnly(2026, 11, 16), 0, 0), (new DateOnly(2026, 11, 23), 2, 930),
        ]);
    }

    [Fact]
    public void The_forecast_begins_a_week_after_the_last_session()
    {
        var book = Book(Day(14, (100, 5)), Day(7, (100, 5)), Day(0, (100, 5)));
        book.Ahead.Count.ShouldBe(8);
        book.Ahead[0].Date.ShouldBe(Today.AddDays(7));
        book.Ahead.ShouldAllBe(week => week.LowKilograms < week.MedianKilograms && week.MedianKilograms < week.HighKilograms);
    }

    [Fact]
    public void Help_bodyweight_and_plates_are_one_line()
    {
        var history = History.Of(
            new TrainingLog(
                [PullUps("Assisted Pull Up", 60, LoadKind.Assistance, 20, 5), PullUps("Pull Up", 30, LoadKind.Added, 0, 1), PullUps("Weighted Pull Up", 2, LoadKind.Added, 10, 1)],
                [new BodyweightEntry(Today.AddDays(-90), Load.OfKilograms(80))]),
            Knowledge.Names);
        var series = StrengthAnalysis.Of(history, Today).Series.ShouldHaveSingleItem();
        var share = 80 * series.Exercise.BodyweightFraction;
        var line = BodyLine.Of(history, series)!;
        line.Points.Select(point => Math.Round(point.Kilograms, 6)).ShouldBe([Math.Round(((share - 20) * (1 + (5 / 30.0))) - share, 6), 0, 10]);
        line.FirstStrict.ShouldBe(Today.AddDays(-30));
        line.Points[^1].TimesBody.ShouldBe((share + 10) / share, 1e-9);
    }

    [Fact]
    public void A_bar_is_no_body()
    {
        var history = History.Of(new TrainingLog([Day(0, (100, 5))], []), Knowledge.Names);
        BodyLine.Of(history, StrengthAnalysis.Of(history, Today).Series[0]).ShouldBeNull();
    }

    private static LiftBook Book(params Workout[] workouts) =>
        LiftBook.Of(History.Of(new TrainingLog(workouts, []), Knowledge.Names), Knowledge.Exercises["deadlift"], Today, weeks: 4, weeksAhead: 8);

    private static Workout Day(int ago, params (decimal Kilograms, int Reps)[] sets) => new()
    {
        Date = Today.AddDays(-ago),
        Exercises =
        [
            new PerformedExercise { Name = "Deadlift", Sets = [.. sets.Select(set => new PerformedSet { Load = Load.OfKilograms(set.Kilograms), Reps = set.Reps })] },
        ],
    };

    private static Workout PullUps(string name, int ago, LoadKind kind, decimal kilograms, int reps) => new()
    {
        Date = Today.AddDays(-ago),
        Exercises =
        [
            new PerformedExercise { Name = name, Sets = [new PerformedSet { Load = Load.OfKilograms(kilograms), LoadKind = kind, Reps = reps }] },
        ],
    };
}
