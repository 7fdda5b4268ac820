using System.Globalization;
using System.Text;
using Latitude.App.Components;
using Latitude.Words.Phrases;

namespace Latitude.App.Progress;

/// <summary>Where days and loads lie in a drawing, and the lines and months that make it readable.</summary>
internal sealed class PlotFrame
{
    private static readonly double[] Steps = [1, 2, 2.5, 5, 10, 20, 25, 50, 100, 200, 500];
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24];

    private readonly DateOnly _from;
    private readonly DateOnly _to;
    private readonly double _low;
    private readonly double _high;
    private readonly double _scale;

    /// <summary>A frame from a day to a day and from a value to a value; a flat series gets some room.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="low">The least value, in the unit of the axis.</param>
    /// <param name="high">The greatest, in the unit of the axis.</param>
    /// <param name="scale">Units of the axis in a kilogram.</param>
    /// <param name="left">Left edge.</param>
    /// <param name="right">Right edge.</param>
    /// <param name="top">Upper edge.</param>
    /// <param name="bottom">Lower edge.</param>
    public PlotFrame(DateOnly from, DateOnly to, double low, double high, double scale, double left, double right, double top, double bottom)
    {
        var room = Math.Max((high - low) * 0.06, Math.Abs(high) * 0.02);
        (_from, _to, _low, _high, _scale) = (from, to, low - room, high + Math.Max(room, 1e-6), scale);
        (Left, Right, Top, Bottom) = (left, right, top, bottom);
    }

    public double Left { get; }

    public double Right { get; }

    public double Top { get; }

    public double Bottom { get; }

    /// <summary>Five lines at most, at round values.</summary>
    public IReadOnlyList<(double Y, string Text)> Levels
    {
        get
        {
            var step = Steps.FirstOrDefault(candidate => (_high - _low) / candidate <= 5, Steps[^1]);
            var levels = new List<(double, string)>();
            for (var value = Math.Ceiling(_low / step) * step; value <= _high; value += step)
            {
                levels.Add((Y(value / _scale), value.ToString("0.#", Languages.Numbers).Replace('-', '−')));
            }

            return levels;
        }
    }

    /// <summary>"Sep"; the year stands with January.</summary>
    public static string Name(DateOnly month) => DatePhrases.Current.ShortMonth(month) + (month.Month == 1 ? month.ToString(" yy", CultureInfo.InvariantCulture) : "");

    /// <summary>Where a day lies.</summary>
    public double X(DateOnly date) => Left + ((Right - Left) * (date.DayNumber - _from.DayNumber) / Math.Max(1, _to.DayNumber - _from.DayNumber));

    /// <summary>Where a mass in kilograms lies.</summary>
    public double Y(double kilograms) => Bottom - ((Bottom - Top) * ((kilograms * _scale) - _low) / (_high - _low));

    /// <summary>Goes to a point without a line.</summary>
    public void Move(StringBuilder path, DateOnly date, double kilograms) =>
        path.Append('M').Append(Svg.Number(X(date))).Append(' ').Append(Svg.Number(Y(kilograms)));

    /// <summary>Draws a line to a point; the first point only begins it. What lies beyond the frame, such as a band that knows little, ends at its edge.</summary>
    public void Add(StringBuilder path, DateOnly date, double kilograms) =>
        path.Append(path.Length == 0 ? 'M' : 'L').Append(Svg.Number(X(date))).Append(' ').Append(Svg.Number(Math.Clamp(Y(kilograms), Top, Bottom)));

    /// <summary>First days of months, about four, none so near to the present that their names would touch.</summary>
    /// <param name="now">Where the present lies.</param>
    public IReadOnlyList<(double X, DateOnly Month)> Months(double now)
    {
        const double Room = 34;
        var months = ((_to.Year - _from.Year) * 12) + _to.Month - _from.Month;
        var step = MonthSteps.FirstOrDefault(candidate => months / candidate <= 4, 12 * ((months / 48) + 1));
        var shown = new List<(double, DateOnly)>();
        for (var month = new DateOnly(_from.Year, _from.Month, 1); month <= _to; month = month.AddMonths(1))
        {
            var x = X(month);
            if (((month.Year * 12) + month.Month - 1) % step == 0 && x >= Left && Math.Abs(x - now) > Room && x < Right - 8)
            {
                shown.Add((x, month));
            }
        }

        return shown;
    }
}
