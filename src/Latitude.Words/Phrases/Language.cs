namespace Latitude.Words.Phrases;

/// <summary>The languages that Latitude speaks.</summary>
public enum Language
{
    /// <summary>English; also where the lifter's own is not spoken.</summary>
    English,

    /// <summary>German.</summary>
    German,
}
