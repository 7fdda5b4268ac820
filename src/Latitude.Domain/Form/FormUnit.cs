namespace Latitude.Domain.Form;

/// <summary>What the numbers of a finding are counted in.</summary>
public enum FormUnit
{
    /// <summary>Degrees.</summary>
    Degrees,

    /// <summary>Seconds.</summary>
    Seconds,

    /// <summary>Lengths of the lifter's trunk, hips to shoulders.</summary>
    TrunkLengths,

    /// <summary>A share, 0 to 1.</summary>
    Share,
}
