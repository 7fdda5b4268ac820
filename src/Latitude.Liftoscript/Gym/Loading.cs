using Latitude.Domain.Quantities;

namespace Latitude.Liftoscript.Gym;

/// <summary>What one movement can be loaded with: its equipment in the lifter's gym, or a step to round to.</summary>
internal sealed class Loading
{
    private readonly Equipment? _equipment;
    private readonly MassUnit _unit;
    private readonly double _step;

    public Loading(Equipment? equipment, MassUnit unit, double? step)
    {
        _equipment = equipment;
        _unit = unit;
        _step = Math.Max(0.1, step ?? (unit == MassUnit.Pound ? 5 : 2.5));
    }

    /// <summary>Where no weight is shown.</summary>
    public static Loading Unrounded { get; } = new(null, MassUnit.Kilogram, null);

    /// <summary>In the equipment's unit, as it can be loaded. Only weights are rounded.</summary>
    public Quantity Round(Quantity weight) => weight.IsWeight ? InUnit(Loadable(FigureOf(weight))) : weight;

    /// <summary>The next heavier weight that can be loaded.</summary>
    public Quantity Increment(Quantity weight)
    {
        var figure = FigureOf(weight);
        return InUnit(_equipment?.Above(figure) ?? (Loadable(figure) + _step));
    }

    /// <summary>The next lighter weight that can be loaded.</summary>
    public Quantity Decrement(Quantity weight)
    {
        var figure = FigureOf(weight);
        return InUnit(_equipment?.Below(figure) ?? (Loadable(figure) - _step));
    }

    private double FigureOf(Quantity weight) => weight.ConvertedTo(_unit).Figure;

    private Quantity InUnit(double figure) => Quantity.OfWeight(figure, _unit);

    private double Loadable(double figure) => _equipment?.Loadable(figure)
        ?? (figure < 0 ? -Rounding.ToStep(-figure, _step) : Rounding.ToStep(figure, _step));
}
