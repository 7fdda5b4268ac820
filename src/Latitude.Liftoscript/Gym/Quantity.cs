using System.Globalization;
using Latitude.Domain.Quantities;

namespace Latitude.Liftoscript.Gym;

/// <summary>
/// A number of the notation with what it counts: bare, a weight in its unit, or a percentage. Weights may be negative (help from a
/// machine), so this is not the <see cref="Load"/> of a log.
/// </summary>
/// <param name="Figure">The number.</param>
/// <param name="Kind">What it counts.</param>
public readonly record struct Quantity(double Figure, QuantityKind Kind)
{
    /// <summary>Pounds in a kilogram, as the notation counts.</summary>
    private const double PoundsPerKilogram = 2.205;

    /// <summary>Nothing written.</summary>
    public static Quantity None => default;

    /// <summary>A bare number.</summary>
    public static Quantity OfNumber(double figure) => new(figure, QuantityKind.Number);

    /// <summary>Pounds.</summary>
    public static Quantity OfPounds(double figure) => new(figure, QuantityKind.Pounds);

    /// <summary>Kilograms.</summary>
    public static Quantity OfKilograms(double figure) => new(figure, QuantityKind.Kilograms);

    /// <summary>A percentage.</summary>
    public static Quantity OfPercent(double figure) => new(figure, QuantityKind.Percent);

    /// <summary>A weight in a unit.</summary>
    public static Quantity OfWeight(double figure, MassUnit unit) =>
        new(figure, unit == MassUnit.Pound ? QuantityKind.Pounds : QuantityKind.Kilograms);

    /// <summary>Nothing written.</summary>
    public bool IsNone => Kind == QuantityKind.None;

    /// <summary>A weight in pounds or kilograms.</summary>
    public bool IsWeight => Kind is QuantityKind.Pounds or QuantityKind.Kilograms;

    /// <summary>A percentage.</summary>
    public bool IsPercent => Kind == QuantityKind.Percent;

    /// <summary>The unit of a weight; pounds for anything else.</summary>
    public MassUnit Unit => Kind == QuantityKind.Kilograms ? MassUnit.Kilogram : MassUnit.Pound;

    /// <summary>The same kind with another figure.</summary>
    public Quantity With(double figure) => new(figure, Kind);

    /// <summary>Kept to 2 decimals, as a program keeps its numbers.</summary>
    public Quantity Kept() => new(Rounding.ToDecimals2(Figure), Kind);

    /// <summary>
    /// A weight in another unit by the notation's own factor 2.205, to the nearest 0.5; anything but a weight comes back unchanged.
    /// </summary>
    public Quantity ConvertedTo(MassUnit unit)
    {
        if (!IsWeight || Unit == unit)
        {
            return this;
        }

        var figure = unit == MassUnit.Pound ? Figure * PoundsPerKilogram : Figure / PoundsPerKilogram;
        return OfWeight(Rounding.ToStep(figure, 0.5), unit);
    }

    /// <summary>The weight that a percentage is of a one-rep max; a weight is itself; a bare number and nothing stay as they are.</summary>
    public Quantity Of(Quantity oneRepMax) =>
        IsPercent ? oneRepMax.With(oneRepMax.Figure * Figure / 100) : this;

    /// <summary>A weight as a load of the domain; null for anything but a weight. Help from a machine comes as its size.</summary>
    public Load? ToLoad() => IsWeight && double.IsFinite(Figure) && Math.Abs(Figure) < 1e9
        ? new Load((decimal)Math.Abs(Figure), Unit)
        : null;

    /// <summary>As the notation writes it: <c>102.5lb</c>, <c>75%</c>, <c>5</c>, nothing.</summary>
    public override string ToString() => Kind == QuantityKind.None ? "" : string.Concat(Number(Figure), Suffix);

    /// <summary>A number, a weight or a percentage as <see cref="ToString"/> writes it; null for anything else. Blanks do not matter.</summary>
    public static Quantity? Parse(string? text)
    {
        var written = text?.Replace(" ", "", StringComparison.Ordinal) ?? "";
        var kind = written.EndsWith("lb", StringComparison.Ordinal) ? QuantityKind.Pounds
            : written.EndsWith("kg", StringComparison.Ordinal) ? QuantityKind.Kilograms
            : written.EndsWith('%') ? QuantityKind.Percent
            : QuantityKind.Number;
        var figure = written.AsSpan(0, written.Length - (kind switch { QuantityKind.Number => 0, QuantityKind.Percent => 1, _ => 2 }));
        return double.TryParse(figure, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
            ? new Quantity(number, kind)
            : null;
    }

    /// <summary>A number as the notation writes it: at most 4 decimals, a point, no exponent.</summary>
    public static string Number(double figure) => figure == 0 ? "0" : figure.ToString("0.####", CultureInfo.InvariantCulture);

    private string Suffix => Kind switch
    {
        QuantityKind.Pounds => "lb",
        QuantityKind.Kilograms => "kg",
        QuantityKind.Percent => "%",
        _ => "",
    };
}
