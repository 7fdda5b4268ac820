using Latitude.Domain.Exercises;
using Latitude.Domain.Quantities;

namespace Latitude.Domain.Coaching.NextSessions;

/// <summary>The loads that can be made for an exercise, in kilograms: a list, or every multiple of a step.</summary>
public sealed class LoadSteps
{
    private const double Crumb = 1e-6;
    private const double PoundGrain = 2.5;

    private readonly double[] _loads;
    private readonly double _step;

    private LoadSteps(double[] loads, double step)
    {
        _loads = loads;
        _step = step;
    }

    /// <summary>Nothing but these loads.</summary>
    /// <param name="kilograms">In any order; at least one.</param>
    public static LoadSteps Of(params ReadOnlySpan<double> kilograms)
    {
        ArgumentOutOfRangeException.ThrowIfZero(kilograms.Length, nameof(kilograms));
        var loads = kilograms.ToArray();
        Array.Sort(loads);
        return new LoadSteps(loads, 0);
    }

    /// <summary>Every multiple of a step, 0 and negative ones included.</summary>
    /// <param name="kilograms">More than 0.</param>
    public static LoadSteps Every(double kilograms)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(kilograms);
        return new LoadSteps([], kilograms);
    }

    /// <summary>The steps of a usual gym: the exercise's smallest sensible one, or the nearest that plates in pounds make.</summary>
    public static LoadSteps Usual(Exercise exercise, MassUnit unit)
    {
        var step = (double)Math.Abs(exercise.SmallestStepKilograms ?? 2.5m);
        const double perPound = (double)Load.KilogramsPerPound;
        return Every(unit == MassUnit.Kilogram ? step : Math.Max(1, Math.Round(step / perPound / PoundGrain)) * PoundGrain * perPound);
    }

    /// <summary>The heaviest load that is not heavier; null where all are.</summary>
    public double? Floor(double kilograms)
    {
        if (_step > 0)
        {
            return Multiple(Math.Floor((kilograms + Crumb) / _step));
        }

        double? found = null;
        foreach (var load in _loads)
        {
            found = load <= kilograms + Crumb ? load : found;
        }

        return found;
    }

    /// <summary>The next heavier load; null where there is none.</summary>
    public double? Above(double kilograms)
    {
        if (_step > 0)
        {
            return Multiple(Math.Floor((kilograms + Crumb) / _step) + 1);
        }

        foreach (var load in _loads)
        {
            if (load > kilograms + Crumb)
            {
                return load;
            }
        }

        return null;
    }

    /// <summary>The heaviest load that is not heavier, or the lightest there is.</summary>
    public double FloorOrLightest(double kilograms) => Floor(kilograms) ?? _loads[0];

    /// <summary>A load that was lifted before: as it was where only a step is known, else what the gym has of it.</summary>
    public double AsLifted(double kilograms) => _step > 0 ? kilograms : FloorOrLightest(kilograms);

    /// <summary>The loads from one to another, both included, ascending.</summary>
    public double[] Between(double from, double to)
    {
        var loads = new List<double>();
        for (var load = Floor(from) is { } start && start >= from - Crumb ? start : Above(from); load <= to + Crumb; load = Above(load.Value))
        {
            loads.Add(load.Value);
        }

        return [.. loads];
    }

    private double Multiple(double count) => Math.Round(count * _step, 6);
}
