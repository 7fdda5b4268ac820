using Latitude.Domain.Quantities;
using Latitude.Domain.Strength;
using Latitude.Domain.Tests.Coaching;
using Latitude.Domain.Training;

namespace Latitude.Domain.Tests.Strength;

public class StrengthAnalysisTests
{
    private static readonly DateOnly Start = new(2026, 1, 5);

    [Fact]
    public void A_gain_is_found_through_a_light_day_and_a_typing_error()
    {
        var loads = Enumerable.Range(0, 10).Select(week => 100 * Math.Pow(1.01, week)).ToList();
        loads[4] = 60;
        loads[7] = 1000;
        var series = Analyse(loads).Series.ShouldHaveSingleItem();
        series.Slope!.Value.PercentPerWeek.ShouldBeInRange(0.35, 1.0, "what is seen, and what is usual, before ten weeks outweigh it");
        series.Sessions.Count.ShouldBe(9);
        series.Best.Kilograms.ShouldBe(100 * Math.Pow(1.01, 9), 0.001);
    }

    [Fact]
    public void Four_days_are_too_few_for_a_slope() =>
        Analyse([100, 101, 102, 103]).Series.ShouldHaveSingleItem().Slope.ShouldBeNull();

    [Fact]
    public void Now_is_the_median_of_the_last_three_days() =>
        Analyse([100, 110, 60, 120]).Series.ShouldHaveSingleItem().CurrentKilograms.ShouldBe(110, 0.001);

    [Fact]
    public void The_line_of_the_chart_hardly_follows_a_light_day()
    {
        var series = Analyse([.. Enumerable.Repeat(100.0, 12), 70]).Series.ShouldHaveSingleItem();
        series.Trend.Count.ShouldBe(13);
        series.Trend[0].Kilograms.ShouldBe(100, 0.001);
        series.Trend[^1].Kilograms.ShouldBeInRange(93, 100);
    }

    [Fact]
    public void Warm_ups_and_implausible_sets_make_no_record()
    {
        var workout = new Workout
        {
            Date = Start,
            Exercises =
            [
                new PerformedExercise
                {
                    Name = "deadlift",
                    Sets =
                    [
                        new PerformedSet { Load = Load.OfKilograms(150), Reps = 1, Kind = SetKind.WarmUp },
                        new PerformedSet { Load = Load.OfKilograms(140), Reps = 1, IsImplausible = true },
                        new PerformedSet { Load = Load.OfKilograms(130), Reps = 1 },
                    ],
                },
            ],
        };
        Analyse(new TrainingLog([workout], [])).Records.Single(record => record.Kind == RecordKind.Load).Value.ShouldBe(130);
    }

    [Fact]
    public void A_weighted_pull_up_counts_the_body()
    {
        var workout = new Workout
        {
            Date = Start,
            Bodyweight = Load.OfKilograms(80),
            Exercises =
            [
                new PerformedExercise
                {
                    Name = "pull_up",
                    Sets = [new PerformedSet { Load = Load.OfKilograms(10), LoadKind = LoadKind.Added, Reps = 1 }],
                },
            ],
        };
        Analyse(new TrainingLog([workout], [])).Series.ShouldHaveSingleItem().Best.Kilograms.ShouldBe(90);
    }

    [Fact]
    public void Assisted_plain_and_weighted_pull_ups_are_one_line()
    {
        var log = new TrainingLog(
            [
                PullUp(0, "machine_assisted_pullup", LoadKind.Assistance, 20),
                PullUp(7, "pull_up", LoadKind.Added, 0),
                PullUp(14, "weighted_pull_up", LoadKind.Added, 10),
            ],
            [new BodyweightEntry(Start, Load.OfKilograms(80))]);
        var series = Analyse(log).Series.ShouldHaveSingleItem();
        series.Exercise.Id.ShouldBe("pull_up");
        series.Sessions.Select(session => session.Kilograms).ShouldBe([60, 80, 90]);

        static Workout PullUp(int day, string name, LoadKind kind, decimal load) => new()
        {
            Date = Start.AddDays(day),
            Exercises = [new PerformedExercise { Name = name, Sets = [new PerformedSet { Load = Load.OfKilograms(load), LoadKind = kind, Reps = 1 }] }],
        };
    }

    private static StrengthAnalysis Analyse(IReadOnlyList<double> weeklySingles) => Analyse(new TrainingLog(
        weeklySingles.Select((load, week) => new Workout
        {
            Date = Start.AddDays(7 * week),
            Exercises = [new PerformedExercise { Name = "deadlift", Sets = [new PerformedSet { Load = Load.OfKilograms((decimal)load), Reps = 1 }] }],
        }),
        []));

    private static StrengthAnalysis Analyse(TrainingLog log) =>
        StrengthAnalysis.Of(History.Of(log, Lifter.Knowledge.Names), log.Workouts[^1].Date);
}
