namespace Latitude.Interchange.Text;

/// <summary>The encodings in which exports are found.</summary>
internal enum TextEncoding
{
    /// <summary>Too few bytes seen.</summary>
    Undecided,

    /// <summary>UTF-8, with or without mark.</summary>
    Utf8,

    /// <summary>UTF-16, little end first, by its mark.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16, big end first, by its mark.</summary>
    Utf16BigEndian,

    /// <summary>Windows-1252, because the bytes are no UTF-8.</summary>
    Windows1252,
}
