namespace Latitude.Domain.Strength.Backtesting;

/// <summary>One task's scores, lifter by lifter, and what they come to.</summary>
internal sealed class TaskBook
{
    private const int Resamples = 2000;
    private readonly BacktestTask _task;
    private readonly List<LifterScores> _lifters = [];
    private readonly List<double> _coldStarts = [];

    public TaskBook(BacktestTask task) => _task = task;

    public CalibrationBook Calibration { get; } = new();

    public bool IsEmpty => _lifters.Count == 0;

    /// <param name="scores">One lifter's scores.</param>
    /// <param name="coldStart">Our errors in the sessions before the first that is scored; empty where the task has none.</param>
    public void Add(LifterScores scores, IReadOnlyCollection<double> coldStart)
    {
        _lifters.Add(scores);
        if (coldStart.Count > 0)
        {
            _coldStarts.Add(coldStart.Average());
        }
    }

    /// <summary>The means over lifters; with no lifter our bug, and throws.</summary>
    public TaskResult Result()
    {
        var models = new ModelScore[_lifters[0].Models.Count];
        for (var model = 0; model < models.Length; model++)
        {
            models[model] = Mean(model);
        }

        var best = 1;
        for (var model = 2; model < models.Length; model++)
        {
            if (models[model].MeanAbsoluteError < models[best].MeanAbsoluteError)
            {
                best = model;
            }
        }

        return new TaskResult
        {
            Task = _task,
            Predictions = _lifters.Sum(static lifter => lifter.Predictions),
            Models = models,
            BestBaseline = models[best],
            Skill = 1 - (models[0].MeanAbsoluteError / models[best].MeanAbsoluteError),
            SkillInterval = _lifters.Count < 2 ? null : SkillInterval(best),
            CrpsSkill = 1 - (models[0].Crps / models[best].Crps),
            CalibrationGap = Calibration.Gap(),
            ColdStartError = _coldStarts.Count == 0 ? null : _coldStarts.Average(),
            Lifters = _lifters,
        };
    }

    private ModelScore Mean(int model)
    {
        double mae = 0, median = 0, coverage = 0, crps = 0;
        foreach (var lifter in _lifters)
        {
            var score = lifter.Models[model];
            mae += score.MeanAbsoluteError;
            median += score.MedianAbsoluteError;
            coverage += score.Coverage80;
            crps += score.Crps;
        }

        var count = _lifters.Count;
        return new ModelScore(_lifters[0].Models[model].Name, mae / count, median / count, coverage / count, crps / count);
    }

    /// <summary>Lifters drawn with replacement, by a fixed sequence so that the same logs give the same figures.</summary>
    private (double Low, double High) SkillInterval(int best)
    {
        var random = new Random(1);
        var skills = new double[Resamples];
        for (var i = 0; i < Resamples; i++)
        {
            double ours = 0, theirs = 0;
            for (var draw = 0; draw < _lifters.Count; draw++)
            {
                var models = _lifters[random.Next(_lifters.Count)].Models;
                ours += models[0].MeanAbsoluteError;
                theirs += models[best].MeanAbsoluteError;
            }

            skills[i] = 1 - (ours / theirs);
        }

        Array.Sort(skills);
        return (skills[Resamples / 40], skills[Resamples - 1 - (Resamples / 40)]);
    }
}
