namespace Latitude.Domain.Strength.Backtesting;

/// <summary>
/// How well the forecast foretells real logs, beside the simple rules that anyone could use: every session of every series is foretold
/// from the sessions before it (forecast.md 1).
/// </summary>
public static class Backtest
{
    /// <summary>Name of our model.</summary>
    public const string OurModel = "session memory";

    private const int MinimumPredictions = 30;

    /// <summary>Runs all tasks over the logs, one lifter each.</summary>
    /// <param name="logs">The logs.</param>
    /// <param name="progress">Told after each lifter; null where nobody watches.</param>
    public static BacktestResult Run(IReadOnlyList<BacktestLog> logs, IProgress<BacktestProgress>? progress = null)
    {
        var oneRepMax = new TaskBook(BacktestTask.BestOneRepMax);
        var reps = new TaskBook(BacktestTask.RepsAtLoad);
        var bodyweight = new TaskBook(BacktestTask.BodyweightReps);
        var leftOut = new List<string>();
        int lifters = 0, seriesCount = 0, sessions = 0;
        for (var i = 0; i < logs.Count; i++)
        {
            var (lifter, log) = logs[i];
            var series = ProtocolSeries.Of(log);
            var scored = Scored(series.Loaded) >= MinimumPredictions;
            if (scored)
            {
                lifters++;
                seriesCount += series.Loaded.Count;
                sessions += series.Loaded.Sum(static one => one.Count);
                RunLoaded(lifter, series.Loaded, oneRepMax, reps);
            }

            if (Scored(series.Bodyweight) > 0)
            {
                RunBodyweight(lifter, series.Bodyweight, bodyweight);
            }
            else if (!scored)
            {
                leftOut.Add(lifter);
            }

            progress?.Report(new BacktestProgress(lifter, i + 1, logs.Count));
        }

        return new BacktestResult
        {
            Lifters = lifters,
            Series = seriesCount,
            Sessions = sessions,
            Tasks = [.. new[] { oneRepMax, reps, bodyweight }.Where(static book => !book.IsEmpty).Select(static book => book.Result())],
            LeftOut = leftOut,
        };
    }

    private static int Scored(IReadOnlyList<List<BacktestSession>> series) =>
        series.Sum(static one => one.Count - OneRepMaxTrial.FirstScored);

    private static void RunLoaded(string lifter, IReadOnlyList<List<BacktestSession>> series, TaskBook oneRepMax, TaskBook reps)
    {
        var best = new OneRepMaxTrial();
        var atLoad = new RepsTrial(RepsBaselines.AtLoad, reps.Calibration);
        foreach (var one in series)
        {
            best.Run(one);
            atLoad.Run(one);
        }

        oneRepMax.Add(best.Sheet.Scores(lifter), []);
        reps.Add(atLoad.Sheet.Scores(lifter), atLoad.ColdStart);
    }

    private static void RunBodyweight(string lifter, IReadOnlyList<List<BacktestSession>> series, TaskBook bodyweight)
    {
        var trial = new RepsTrial(RepsBaselines.Bodyweight, bodyweight.Calibration);
        foreach (var one in series)
        {
            trial.Run(one);
        }

        bodyweight.Add(trial.Sheet.Scores(lifter), trial.ColdStart);
    }
}
