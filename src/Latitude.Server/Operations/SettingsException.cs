namespace Latitude.Server.Operations;

/// <summary>A setting that cannot be; the message names it and says what it may be.</summary>
public sealed class SettingsException : Exception
{
    /// <summary>Names the setting and says what it may be.</summary>
    public SettingsException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public SettingsException()
    {
    }

    /// <summary>Names the setting and says what it may be.</summary>
    public SettingsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
