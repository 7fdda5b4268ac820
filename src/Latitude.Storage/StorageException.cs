namespace Latitude.Storage;

/// <summary>The database cannot be used; the message says what to do about it.</summary>
public sealed class StorageException : Exception
{
    /// <summary>Says what is wrong and the way out.</summary>
    public StorageException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>For serializers.</summary>
    public StorageException()
    {
    }

    /// <summary>Says what is wrong and the way out.</summary>
    public StorageException(string message)
        : base(message)
    {
    }
}
