namespace Latitude.Interchange.Drafts;

/// <summary>The units in which apps write distances.</summary>
internal enum DistanceUnit
{
    /// <summary>The file does not say: kilometres beside kilograms, miles beside pounds.</summary>
    Unstated,

    /// <summary>Metres.</summary>
    Metre,

    /// <summary>Kilometres.</summary>
    Kilometre,

    /// <summary>International miles.</summary>
    Mile,

    /// <summary>Feet, 0.3048 m.</summary>
    Foot,

    /// <summary>Yards, 0.9144 m.</summary>
    Yard,
}
