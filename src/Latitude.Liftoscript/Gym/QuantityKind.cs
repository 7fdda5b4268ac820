namespace Latitude.Liftoscript.Gym;

/// <summary>What a <see cref="Quantity"/> counts.</summary>
public enum QuantityKind
{
    /// <summary>Nothing written.</summary>
    None,

    /// <summary>A bare number.</summary>
    Number,

    /// <summary>Pounds.</summary>
    Pounds,

    /// <summary>Kilograms.</summary>
    Kilograms,

    /// <summary>Percent of the one-rep max.</summary>
    Percent,
}
