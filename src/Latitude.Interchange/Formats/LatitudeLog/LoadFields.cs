using Latitude.Domain.Quantities;
using Latitude.Interchange.Export;

namespace Latitude.Interchange.Formats.LatitudeLog;

/// <summary>The two fields of a load, in either order. One without the other is damage.</summary>
internal sealed class LoadFields(JsonValues values)
{
    private decimal? _value;
    private MassUnit? _unit;

    /// <summary>Begins a load.</summary>
    public void Clear() => (_value, _unit) = (null, null);

    /// <summary>Reads the current value, if its field is one of the two.</summary>
    public void Take(string field)
    {
        switch (field)
        {
            case "load":
                _value = values.Number(field);
                break;
            case "unit":
                _unit = values.Word(field, LogJson.Unit);
                break;
            default:
                break;
        }
    }

    /// <summary>The load; null where there is none or only half of one.</summary>
    public Load? Build()
    {
        if (_value is null != _unit is null)
        {
            values.Damaged ??= "load";
        }

        return _value is { } value && _unit is { } unit ? new Load(value, unit) : null;
    }
}
