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

    /// <summary>In the equipment's unit, as it can be loaded. Only weights are rounded.</summary>
    public Quantity Round(Quantity weight) => weight.IsWeight ? Map(weight, Loadable) : weight;

    /// <summary>The next heavier weight that can be loaded.</summary>
    public Quantity Increment(Quantity weight) =>
        Map(weight, figure => _equipment?.Above(figure) ?? (Loadable(figure) + _step));

    /// <summary>The next lighter weight that can be loaded.</summary>
    public Quantity Decrement(Quantity weight) =>
        Map(weight, figure => _equipment?.Below(figure) ?? (Loadable(figure) - _step));

    private Quantity Map(Quantity weight, Func<double, double> map)
    {
        var converted = weight.ConvertedTo(_unit);
        return Quantity.OfWeight(map(converted.Figure), _unit);
    }

    private double Loadable(double figure) => _equipment?.Loadable(figure)
        ?? (figure < 0 ? -Rounding.ToStep(-figure, _step) : Rounding.ToStep(figure, _step));
}
