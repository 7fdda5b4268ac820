namespace Latitude.Domain.Strength.Backtesting;

/// <summary>The scores of one lifter in one task, gathered session by session; ours is model 0.</summary>
internal sealed class ScoreSheet
{
    private readonly string[] _names;
    private readonly List<double>[] _errors;
    private readonly double[] _covered;
    private readonly double[] _crps;

    public ScoreSheet(params string[] names)
    {
        _names = names;
        _errors = new List<double>[names.Length];
        for (var model = 0; model < names.Length; model++)
        {
            _errors[model] = [];
        }

        _covered = new double[names.Length];
        _crps = new double[names.Length];
    }

    /// <summary>Sessions scored.</summary>
    public int Predictions => _errors[0].Count;

    /// <param name="model">Position of the name.</param>
    /// <param name="error">Absolute error of the point forecast.</param>
    /// <param name="covered">Share of the outcome that lies within the 80 per cent band, 0 to 1.</param>
    /// <param name="crps">Error of the distribution.</param>
    public void Add(int model, double error, double covered, double crps)
    {
        _errors[model].Add(error);
        _covered[model] += covered;
        _crps[model] += crps;
    }

    public LifterScores Scores(string lifter)
    {
        var models = new ModelScore[_names.Length];
        for (var model = 0; model < models.Length; model++)
        {
            var errors = _errors[model];
            var sum = 0.0;
            foreach (var error in errors)
            {
                sum += error;
            }

            models[model] = new ModelScore(
                _names[model], sum / errors.Count, Median.Of(errors), _covered[model] / errors.Count, _crps[model] / errors.Count);
        }

        return new LifterScores(lifter, Predictions, models);
    }
}
