namespace Latitude.Domain.Form.Live;

/// <summary>The median of what came since it was cleared; of the first <see cref="Most"/> values, which is more than a rep has.</summary>
internal sealed class RunningMedian
{
    public const int Most = 512;

    private readonly double[] _sorted = new double[Most];

    public int Count { get; private set; }

    /// <summary>Not a number while empty.</summary>
    public double Value => Count == 0 ? double.NaN
        : Count % 2 == 1 ? _sorted[Count / 2]
        : (_sorted[(Count / 2) - 1] + _sorted[Count / 2]) / 2;

    public void Add(double value)
    {
        if (Count == Most || double.IsNaN(value))
        {
            return;
        }

        var at = Count++;
        while (at > 0 && _sorted[at - 1] > value)
        {
            _sorted[at] = _sorted[at - 1];
            at--;
        }

        _sorted[at] = value;
    }

    public void Clear() => Count = 0;
}
