using System.Text;
using Latitude.Domain.Quantities;
using Latitude.Domain.Strength;
using Latitude.Domain.Strength.Forecasting;
using Latitude.Domain.Strength.Trend;

namespace Latitude.App.Progress;

/// <summary>
/// The drawing of a lift over time: dots of sessions, trend with band, bests, forecast. A handful of paths however long the series is: all dots are one
/// path of round strokes of no length.
/// </summary>
internal sealed class TrendPlot
{
    /// <summary>Four of five cases lie within so many standard deviations.</summary>
    private const double Band80 = 1.2815515655446004;

    private const double Left = 38;
    private const double Top = 14;

    private readonly PlotFrame _frame;

    /// <summary>A plot of a span of days.</summary>
    /// <param name="series">The lift.</param>
    /// <param name="ahead">The forecast; may be empty.</param>
    /// <param name="from">The first day that is shown.</param>
    /// <param name="unit">The unit of the axis.</param>
    /// <param name="width">Width of the drawing.</param>
    /// <param name="height">Height of the drawing.</param>
    public TrendPlot(StrengthSeries series, IReadOnlyList<WeekAhead> ahead, DateOnly from, MassUnit unit, double width, double height)
    {
        var first = FirstFrom(series.Sessions, from);
        var now = series.Sessions[^1].Date;
        var start = first == 0 ? series.Sessions[0].Date : from;
        var end = ahead.Count > 0 ? ahead[^1].Date : now;
        double low = double.MaxValue, high = double.MinValue;
        for (var i = first; i < series.Sessions.Count; i++)
        {
            low = Math.Min(low, Math.Min(series.Sessions[i].Kilograms, series.Trend[i].Kilograms));
            high = Math.Max(high, Math.Max(series.Sessions[i].Kilograms, series.Trend[i].Kilograms));
        }

        foreach (var week in ahead)
        {
            low = Math.Min(low, week.LowKilograms);
            high = Math.Max(high, week.HighKilograms);
        }

        var scale = unit == MassUnit.Kilogram ? 1 : 1 / (double)Domain.Quantities.Load.KilogramsPerPound;
        _frame = new PlotFrame(start, end, low * scale, high * scale, scale, Left, width - 34, Top, height - 26);
        (Width, Height) = (width, height);
        Dots = DotsOf(series.Sessions, first);
        Band = BandOf(series.Trend, first);
        Line = LineOf(series.Trend, first);
        Bests = BestsOf(series.Sessions, first);
        if (ahead.Count > 0)
        {
            AheadBand = AheadBandOf(series.Trend[^1], ahead);
            AheadLine = AheadLineOf(series.Trend[^1], ahead);
        }

        NowX = _frame.X(now);
        NowY = _frame.Y(series.Trend[^1].Kilograms);
        EndY = ahead.Count > 0 ? _frame.Y(ahead[^1].MedianKilograms) : null;
    }

    public double Width { get; }

    public double Height { get; }

    public string Dots { get; }

    public string Band { get; }

    public string Line { get; }

    public string AheadBand { get; } = "";

    public string AheadLine { get; } = "";

    /// <summary>The last days that were better than all before them, five at most.</summary>
    public IReadOnlyList<(double X, double Y)> Bests { get; }

    public double NowX { get; }

    public double NowY { get; }

    /// <summary>Height of the end of the forecast; null where there is none.</summary>
    public double? EndY { get; }

    public double Right => _frame.Right;

    public double Bottom => _frame.Bottom;

    public double LeftEdge => _frame.Left;

    public IReadOnlyList<(double Y, string Text)> Levels => _frame.Levels;

    public IReadOnlyList<(double X, DateOnly Month)> Months => _frame.Months(NowX);

    /// <summary>The first session on a day or after it; the last one of all where there is none.</summary>
    private static int FirstFrom(IReadOnlyList<StrengthSession> sessions, DateOnly from)
    {
        for (var i = 0; i < sessions.Count; i++)
        {
            if (sessions[i].Date >= from)
            {
                return i;
            }
        }

        return sessions.Count - 1;
    }

    private string DotsOf(IReadOnlyList<StrengthSession> sessions, int first)
    {
        var path = new StringBuilder();
        for (var i = first; i < sessions.Count; i++)
        {
            _frame.Move(path, sessions[i].Date, sessions[i].Kilograms);
            path.Append("h0");
        }

        return path.ToString();
    }

    private string LineOf(IReadOnlyList<TrendEstimate> trend, int first)
    {
        var path = new StringBuilder();
        for (var i = first; i < trend.Count; i++)
        {
            _frame.Add(path, trend[i].Date, trend[i].Kilograms);
        }

        return path.ToString();
    }

    private string BandOf(IReadOnlyList<TrendEstimate> trend, int first)
    {
        var path = new StringBuilder();
        for (var i = first; i < trend.Count; i++)
        {
            _frame.Add(path, trend[i].Date, trend[i].Kilograms * (1 + Spread(trend[i])));
        }

        for (var i = trend.Count - 1; i >= first; i--)
        {
            _frame.Add(path, trend[i].Date, trend[i].Kilograms * (1 - Spread(trend[i])));
        }

        return path.Append('Z').ToString();
    }

    private List<(double X, double Y)> BestsOf(IReadOnlyList<StrengthSession> sessions, int first)
    {
        const int Most = 5;
        var bests = new List<(double, double)>();
        var best = sessions[0].Kilograms;
        for (var i = 1; i < sessions.Count; i++)
        {
            if (sessions[i].Kilograms > best)
            {
                best = sessions[i].Kilograms;
                if (i >= first)
                {
                    bests.Add((_frame.X(sessions[i].Date), _frame.Y(best)));
                }
            }
        }

        return bests.Count > Most ? bests[^Most..] : bests;
    }

    private string AheadBandOf(TrendEstimate now, IReadOnlyList<WeekAhead> ahead)
    {
        var path = new StringBuilder();
        _frame.Add(path, now.Date, now.Kilograms * (1 + Spread(now)));
        foreach (var week in ahead)
        {
            _frame.Add(path, week.Date, week.HighKilograms);
        }

        for (var i = ahead.Count - 1; i >= 0; i--)
        {
            _frame.Add(path, ahead[i].Date, ahead[i].LowKilograms);
        }

        _frame.Add(path, now.Date, now.Kilograms * (1 - Spread(now)));
        return path.Append('Z').ToString();
    }

    private string AheadLineOf(TrendEstimate now, IReadOnlyList<WeekAhead> ahead)
    {
        var path = new StringBuilder();
        _frame.Add(path, now.Date, now.Kilograms);
        foreach (var week in ahead)
        {
            _frame.Add(path, week.Date, week.MedianKilograms);
        }

        return path.ToString();
    }

    /// <summary>The first estimates of a series know nearly nothing; their band would fill the page.</summary>
    private static double Spread(TrendEstimate estimate) => Math.Min(0.1, Band80 * estimate.RelativeError);
}
