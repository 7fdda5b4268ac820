using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Scripting;

/// <summary>A value of a script: a quantity, a boolean (1 or 0), or one quantity for each set.</summary>
internal readonly struct ScriptValue
{
    private ScriptValue(Quantity scalar, Quantity[]? elements, bool isBoolean)
    {
        Scalar = scalar;
        Elements = elements;
        IsBoolean = isBoolean;
    }

    public Quantity Scalar { get; }

    public Quantity[]? Elements { get; }

    public bool IsBoolean { get; }

    public bool IsArray => Elements is not null;

    /// <summary>A plain quantity, which arithmetic takes.</summary>
    public bool IsQuantity => Elements is null && !IsBoolean;

    /// <summary>False and 0 are false; every weight, percentage and array is true.</summary>
    public bool IsTrue => IsArray || (Scalar.Kind switch
    {
        QuantityKind.None => false,
        QuantityKind.Number => Scalar.Figure != 0 && !double.IsNaN(Scalar.Figure),
        _ => true,
    });

    public static ScriptValue Of(Quantity scalar) => new(scalar, null, isBoolean: false);

    public static ScriptValue Of(double number) => new(Quantity.OfNumber(number), null, isBoolean: false);

    public static ScriptValue Of(bool value) => new(Quantity.OfNumber(value ? 1 : 0), null, isBoolean: true);

    public static ScriptValue Of(Quantity[] elements) => new(default, elements, isBoolean: false);

    /// <summary>What a state variable keeps of it: an array is 1, a boolean 1 or 0, nothing 0.</summary>
    public Quantity AsState() => IsArray ? Quantity.OfNumber(1) : Scalar.IsNone ? Quantity.OfNumber(0) : Scalar;

    /// <summary>An array gives its first element; nothing gives 0.</summary>
    public Quantity First()
    {
        var value = Elements is null ? Scalar : Elements.Length == 0 ? default : Elements[0];
        return value.IsNone ? Quantity.OfNumber(0) : value;
    }
}
