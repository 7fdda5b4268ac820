namespace Latitude.Interchange;

/// <summary>How the unit of a file's weights is known.</summary>
public enum UnitSource
{
    /// <summary>The file states it.</summary>
    File,

    /// <summary>The caller said it.</summary>
    Option,

    /// <summary>The weights look like it.</summary>
    Guess,
}
