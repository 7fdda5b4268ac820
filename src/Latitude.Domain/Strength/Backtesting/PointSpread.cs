namespace Latitude.Domain.Strength.Backtesting;

/// <summary>
/// The spread that a rule which names one number is given, so that distributions are a fair fight: the running mean absolute error of
/// the series, begun with three errors of a usual size (forecast.md 1, step 7).
/// </summary>
internal struct PointSpread(double usualError)
{
    private const int UsualErrors = 3;
    private double _sum = UsualErrors * usualError;
    private int _count = UsualErrors;

    /// <summary>Scale of the Laplace distribution.</summary>
    public readonly double Scale => _sum / _count;

    public void Add(double error)
    {
        _sum += error;
        _count++;
    }
}
