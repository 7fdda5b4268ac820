using Latitude.Domain.Strength.Backtesting;
using Latitude.Domain.Strength.Forecasting;
using Latitude.Domain.Training;

namespace Latitude.Conformance.Tests.Forecast;

/// <summary>
/// The forecast over real logs, by the protocol its constants were fitted with. The bounds are targets set beforehand, not figures copied
/// from a run: a model that loses its edge over the simple rules fails.
/// </summary>
public sealed class ForecastTests
{
    private static BacktestResult? _result;

    [Fact]
    public void The_protocol_finds_the_published_lifters_series_and_sessions()
    {
        var result = Result();
        result.Lifters.ShouldBe(43);
        result.Series.ShouldBeInRange(1_294, 1_300);
        result.Sessions.ShouldBeInRange(42_717, 42_777);
        Task(BacktestTask.RepsAtLoad).Predictions.ShouldBeInRange(36_232, 36_292);
        Task(BacktestTask.BodyweightReps).Lifters.Count.ShouldBe(35);
    }

    [Theory]
    [InlineData("last", 9.28)]
    [InlineData("EWMA 0.7", 9.19)]
    [InlineData("EWMA 0.3", 10.5)]
    [InlineData("mean of 3", 10.0)]
    [InlineData("max of 3", 10.0)]
    [InlineData("median of 3", 9.9)]
    [InlineData("all-time best", 16.3)]
    [InlineData("line through the last 8", 12.8)]
    public void Simple_rules_for_the_best_err_as_published(string rule, double error) =>
        Task(BacktestTask.BestOneRepMax).Models.Single(model => model.Name == rule).MeanAbsoluteError.ShouldBe(error, 0.15);

    [Theory]
    [InlineData("last reps at this load, else last reps", 1.415)]
    [InlineData("median reps of the last 5", 1.42)]
    [InlineData("last reps", 1.52)]
    [InlineData("Epley from the last top set", 2.70)]
    [InlineData("Epley from the mean of 3", 3.02)]
    [InlineData("Epley from the max of 3", 3.10)]
    public void Simple_rules_for_reps_err_as_published(string rule, double error) =>
        Task(BacktestTask.RepsAtLoad).Models.Single(model => model.Name == rule).MeanAbsoluteError.ShouldBe(error, 0.04);

    [Fact]
    public void The_best_of_the_next_session_is_foretold_better_than_by_the_best_simple_rule()
    {
        var task = Task(BacktestTask.BestOneRepMax);
        task.BestBaseline.Name.ShouldBe("EWMA 0.7");
        task.Models[0].MeanAbsoluteError.ShouldBeLessThanOrEqualTo(8.75);
        task.Skill.ShouldBeGreaterThanOrEqualTo(0.05);
        task.Models[0].Coverage80.ShouldBeInRange(0.79, 0.84);
    }

    [Fact]
    public void Reps_at_a_load_are_foretold_better_than_by_the_best_simple_rule()
    {
        var task = Task(BacktestTask.RepsAtLoad);
        task.BestBaseline.Name.ShouldBeOneOf("last reps at this load, else last reps", "median reps of the last 5");
        task.Models[0].MeanAbsoluteError.ShouldBeLessThanOrEqualTo(1.18);
        task.Skill.ShouldBeGreaterThanOrEqualTo(0.15);
        task.CrpsSkill.ShouldBeGreaterThanOrEqualTo(0.22);
        task.Models[0].Coverage80.ShouldBeInRange(0.78, 0.86);
        task.CalibrationGap!.Value.ShouldBeLessThanOrEqualTo(0.04);
        task.ColdStartError!.Value.ShouldBeLessThanOrEqualTo(1.35);
    }

    [Fact]
    public void Bodyweight_reps_are_foretold_within_1_30() =>
        Task(BacktestTask.BodyweightReps).Models[0].MeanAbsoluteError.ShouldBeLessThanOrEqualTo(1.30);

    /// <summary>
    /// Every third session of every loaded exercise looks ahead, and the first session within the week meant is judged. Lifters with fewer
    /// than 20 such looks are left out.
    /// </summary>
    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(12)]
    [InlineData(20)]
    public void Four_of_five_sessions_weeks_ahead_lie_within_the_band(int weeks)
    {
        var shares = new List<double>();
        foreach (var (_, log) in RealLogs.All)
        {
            int looks = 0, within = 0;
            foreach (var sessions in Sessions(log))
            {
                var forecaster = new LiftForecaster();
                for (var t = 0; t < sessions.Count; t++)
                {
                    forecaster.Observe(sessions[t]);
                    var week = sessions[t].Date.AddDays(7 * weeks);
                    if (t < 5 || t % 3 != 0 || sessions.Find(session => session.Date >= week) is not { Best: { } best } ahead || ahead.Date >= week.AddDays(7))
                    {
                        continue;
                    }

                    var band = forecaster.WeeksAhead(weeks)[^1];
                    var kilograms = Math.Exp(best.LogOneRepMax);
                    looks++;
                    within += kilograms >= band.LowKilograms && kilograms <= band.HighKilograms ? 1 : 0;
                }
            }

            if (looks >= 20)
            {
                shares.Add(within / (double)looks);
            }
        }

        shares.Count.ShouldBeGreaterThan(20);
        shares.Average().ShouldBeInRange(0.76, 0.84);
    }

    /// <summary>The days of every exercise of at least ten loaded days, by the names of the file.</summary>
    private static IEnumerable<List<LiftSession>> Sessions(TrainingLog log) =>
        from workout in log.Workouts
        from exercise in workout.Exercises
        from set in exercise.Sets
        where set is { IsWork: true, IsImplausible: false, LoadKind: LoadKind.External, Load.Value: > 0, Reps: > 0, Distance: null }
        group (workout, set) by exercise.Name into sets
        let days = sets.GroupBy(one => one.workout.Date)
            .Select(day => LiftSession.Of(
                day.Key, day.First().workout.Title, [.. day.Select(one => new LiftSet((double)one.set.Load!.Value.Kilograms, one.set.Reps!.Value))]))
            .OfType<LiftSession>().Where(session => session.Best is not null).ToList()
        where days.Count >= 10
        select days;

    private static TaskResult Task(BacktestTask task) => Result().Tasks.Single(one => one.Task == task);

    private static BacktestResult Result() => _result ??= Backtest.Run(RealLogs.All);
}
