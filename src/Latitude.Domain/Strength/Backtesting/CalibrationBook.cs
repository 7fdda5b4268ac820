namespace Latitude.Domain.Strength.Backtesting;

/// <summary>Chances told and what happened, by tenths of the chance.</summary>
internal sealed class CalibrationBook
{
    private const int Bins = 10;
    private readonly double[] _told = new double[Bins];
    private readonly double[] _happened = new double[Bins];
    private readonly int[] _counts = new int[Bins];

    public void Add(double chance, bool happened)
    {
        var bin = Math.Min((int)(chance * Bins), Bins - 1);
        _told[bin] += chance;
        _happened[bin] += happened ? 1 : 0;
        _counts[bin]++;
    }

    /// <summary>Mean of |chance − frequency| over the bins, weighted by their sessions; null where nothing was told.</summary>
    public double? Gap()
    {
        double gap = 0;
        var total = 0;
        for (var bin = 0; bin < Bins; bin++)
        {
            gap += Math.Abs(_told[bin] - _happened[bin]);
            total += _counts[bin];
        }

        return total == 0 ? null : gap / total;
    }
}
