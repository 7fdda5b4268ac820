using Latitude.Domain.Quantities;
using Latitude.Domain.Strength.Backtesting;
using Latitude.Domain.Training;

namespace Latitude.Domain.Tests.Strength.Backtesting;

public class BacktestTests
{
    private static readonly DateOnly Start = new(2026, 1, 5);

    [Fact]
    public void A_lifter_who_does_the_same_every_week_is_foretold_without_error()
    {
        var result = Backtest.Run([new BacktestLog("steady", Log(40, "Bench Press (Barbell)", _ => (60, 5)))]);
        result.Lifters.ShouldBe(1);
        result.Series.ShouldBe(1);
        result.Sessions.ShouldBe(40);
        result.Tasks.Select(task => task.Task).ShouldBe([BacktestTask.BestOneRepMax, BacktestTask.RepsAtLoad]);
        foreach (var task in result.Tasks)
        {
            task.Predictions.ShouldBe(35, "the first five sessions are not scored");
            task.Models[0].Name.ShouldBe(Backtest.OurModel);
            task.Models.Single(model => model.Name.StartsWith("last", StringComparison.Ordinal) && !model.Name.Contains("load", StringComparison.Ordinal))
                .MeanAbsoluteError.ShouldBe(0, 1e-9);
            task.SkillInterval.ShouldBeNull();
        }

        result.Tasks[1].Models[0].MeanAbsoluteError.ShouldBe(0);
        result.Tasks[0].Models[0].MeanAbsoluteError.ShouldBeLessThan(0.1);
    }

    [Fact]
    public void Errors_are_those_worked_out_by_hand()
    {
        // 8 and 10 reps in turn: "last reps" is 2 off every time, and last time's best is off by ln(40/38) = 5.129 %.
        var result = Backtest.Run([new BacktestLog("swinging", Log(40, "Row", week => (60, week % 2 == 0 ? 8 : 10)))]);
        var reps = result.Tasks.Single(task => task.Task == BacktestTask.RepsAtLoad);
        Score(reps, "last reps").MeanAbsoluteError.ShouldBe(2);
        Score(reps, "median reps of the last 5").MeanAbsoluteError.ShouldBe(2, "of 8 10 8 10 8 comes 10");
        Score(result.Tasks[0], "last").MeanAbsoluteError.ShouldBe(100 * Math.Log(40.0 / 38), 1e-9);
        Score(result.Tasks[0], "last").MedianAbsoluteError.ShouldBe(100 * Math.Log(40.0 / 38), 1e-9);
        Score(result.Tasks[0], "all-time best").MeanAbsoluteError.ShouldBe(100 * Math.Log(40.0 / 38) * 17 / 35, 1e-9, "right for 18 of 35");
    }

    [Fact]
    public void The_best_baseline_has_the_smallest_error_and_skill_compares_with_it()
    {
        var result = Backtest.Run(
        [
            new BacktestLog("one", Log(40, "Row", week => (60, 8 + (week % 3)))),
            new BacktestLog("two", Log(60, "Row", week => (50 + (2.5 * (week % 4)), 6))),
        ]);
        foreach (var task in result.Tasks)
        {
            task.BestBaseline.MeanAbsoluteError.ShouldBe(task.Models.Skip(1).Min(model => model.MeanAbsoluteError));
            task.Skill.ShouldBe(1 - (task.Models[0].MeanAbsoluteError / task.BestBaseline.MeanAbsoluteError), 1e-12);
            task.SkillInterval!.Value.Low.ShouldBeLessThanOrEqualTo(task.Skill);
            task.SkillInterval!.Value.High.ShouldBeGreaterThanOrEqualTo(task.Skill);
            task.Models[0].MeanAbsoluteError.ShouldBe(task.Lifters.Average(lifter => lifter.Models[0].MeanAbsoluteError), 1e-12, "each lifter counts once");
        }
    }

    [Fact]
    public void Warm_ups_distances_and_too_many_reps_are_no_sets()
    {
        var log = new TrainingLog(
            Enumerable.Range(0, 40).Select(day => new Workout
            {
                Date = Start.AddDays(day),
                Exercises =
                [
                    new PerformedExercise
                    {
                        Name = "Row",
                        Sets =
                        [
                            new PerformedSet { Load = Load.OfKilograms(200), Reps = 5, Kind = SetKind.WarmUp },
                            new PerformedSet { Load = Load.OfKilograms(200), Reps = 5, Distance = new Distance(10) },
                            new PerformedSet { Load = Load.OfKilograms(200), Reps = 101 },
                            new PerformedSet { Load = Load.OfKilograms(60), Reps = 5 },
                            new PerformedSet { Load = Load.OfKilograms(190), Reps = 5 },
                        ],
                    },
                    new PerformedExercise { Name = "Warm up", Sets = [new PerformedSet { Load = Load.OfKilograms(20), Reps = 10 }] },
                ],
            }),
            []);
        var series = ProtocolSeries.Of(log);
        series.Bodyweight.ShouldBeEmpty();
        series.Loaded.ShouldHaveSingleItem().ShouldAllBe(session => session.Top.Kilograms == 190, "the median is 125 kg; above 375 kg is a typing error");
    }

    [Theory]
    [InlineData("Pull Up (Assisted)", 40, 0, 0)]
    [InlineData("Gravitron", 40, 0, 0)]
    [InlineData("Pull-Up", 0, 0, 1)]
    [InlineData("Pull-Up", 10, 0, 0)]
    [InlineData("Chest Dip (Machine)", 40, 1, 0)]
    [InlineData("Dipper's Row", 40, 1, 0)]
    [InlineData("Air Squat", 0, 0, 1)]
    [InlineData("Bench Press", 60, 1, 0)]
    public void Names_and_loads_decide_which_task_a_series_belongs_to(string name, double load, int loaded, int bodyweight)
    {
        var series = ProtocolSeries.Of(Log(20, name, _ => (load, 8)));
        series.Loaded.Count.ShouldBe(loaded);
        series.Bodyweight.Count.ShouldBe(bodyweight);
    }

    [Fact]
    public void Nine_sessions_are_no_series_and_a_short_log_is_left_out()
    {
        ProtocolSeries.Of(Log(9, "Row", _ => (60, 8))).Loaded.ShouldBeEmpty();
        var result = Backtest.Run([new BacktestLog("short", Log(30, "Row", _ => (60, 8)))]);
        result.LeftOut.ShouldBe(["short"], "25 scored sessions are fewer than 30");
        result.Tasks.ShouldBeEmpty();
    }

    [Fact]
    public void Progress_is_told_lifter_by_lifter()
    {
        var told = new List<BacktestProgress>();
        Backtest.Run([new BacktestLog("a", TrainingLog.Empty), new BacktestLog("b", TrainingLog.Empty)], new Listener(told));
        told.ShouldBe([new BacktestProgress("a", 1, 2), new BacktestProgress("b", 2, 2)]);
    }

    private static ModelScore Score(TaskResult task, string model) => task.Models.Single(score => score.Name == model);

    private static TrainingLog Log(int sessions, string name, Func<int, (double Load, int Reps)> set) => new(
        Enumerable.Range(0, sessions).Select(week => new Workout
        {
            Date = Start.AddDays(7 * week),
            Exercises =
            [
                new PerformedExercise
                {
                    Name = name,
                    Sets = [new PerformedSet { Load = Load.OfKilograms((decimal)set(week).Load), Reps = set(week).Reps }],
                },
            ],
        }),
        []);

    private sealed class Listener(List<BacktestProgress> told) : IProgress<BacktestProgress>
    {
        public void Report(BacktestProgress value) => told.Add(value);
    }
}
