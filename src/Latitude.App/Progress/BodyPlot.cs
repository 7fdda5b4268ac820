using System.Text;
using Latitude.Domain.Quantities;
using Latitude.Domain.Strength;

namespace Latitude.App.Progress;

/// <summary>The drawing of a bodyweight movement: help below, weight above, the body in between.</summary>
internal sealed class BodyPlot
{
    private readonly PlotFrame _frame;

    /// <summary>A plot of all points.</summary>
    public BodyPlot(BodyLine line, MassUnit unit, double width, double height)
    {
        double low = 0, high = 0;
        foreach (var point in line.Points)
        {
            (low, high) = (Math.Min(low, point.Kilograms), Math.Max(high, point.Kilograms));
        }

        var scale = unit == MassUnit.Kilogram ? 1 : 1 / (double)Domain.Quantities.Load.KilogramsPerPound;
        _frame = new PlotFrame(line.Points[0].Date, line.Points[^1].Date, low * scale, Math.Max(high, 5) * scale, scale, 44, width - 16, 14, height - 26);
        (Width, Height) = (width, height);
        var (dots, path) = (new StringBuilder(), new StringBuilder());
        foreach (var point in line.Points)
        {
            _frame.Move(dots, point.Date, point.Kilograms);
            dots.Append("h0");
        }

        foreach (var (date, kilograms) in Smooth(line.Points))
        {
            _frame.Add(path, date, kilograms);
        }

        (Dots, Line) = (dots.ToString(), path.ToString());
        FirstStrict = line.FirstStrict is { } day && day >= line.Points[0].Date ? (_frame.X(day), _frame.Y(0)) : null;
    }

    public double Width { get; }

    public double Height { get; }

    public string Dots { get; }

    public string Line { get; }

    /// <summary>Where one strict rep lies.</summary>
    public double BodyY => _frame.Y(0);

    public (double X, double Y)? FirstStrict { get; }

    public double Left => _frame.Left;

    public double Right => _frame.Right;

    public double Top => _frame.Top;

    public double Bottom => _frame.Bottom;

    public IReadOnlyList<(double Y, string Text)> Levels => _frame.Levels;

    public IReadOnlyList<(double X, DateOnly Month)> Months => _frame.Months(Right - 16);

    /// <summary>Medians of five days: a light day makes no dent.</summary>
    private static IEnumerable<(DateOnly Date, double Kilograms)> Smooth(IReadOnlyList<BodyPoint> points)
    {
        const int Side = 2;
        var near = new List<double>();
        for (var i = 0; i < points.Count; i++)
        {
            near.Clear();
            for (var j = Math.Max(0, i - Side); j <= Math.Min(points.Count - 1, i + Side); j++)
            {
                near.Add(points[j].Kilograms);
            }

            near.Sort();
            yield return (points[i].Date, near.Count % 2 == 1 ? near[near.Count / 2] : (near[(near.Count / 2) - 1] + near[near.Count / 2]) / 2);
        }
    }
}
