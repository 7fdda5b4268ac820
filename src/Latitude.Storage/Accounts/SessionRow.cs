namespace Latitude.Storage.Accounts;

/// <summary>A browser that is signed in.</summary>
public sealed class SessionRow
{
    /// <summary>The account.</summary>
    public Guid AccountId { get; set; }

    /// <summary>The session.</summary>
    public Guid SessionId { get; set; }

    /// <summary>SHA-256 of the secret in the cookie.</summary>
    public required byte[] SecretHash { get; set; }

    /// <summary>What the browser calls itself, for the list of sessions.</summary>
    public required string Device { get; set; }

    /// <summary>When it was signed in.</summary>
    public long CreatedAt { get; set; }

    /// <summary>When it was last used, to the quarter of an hour.</summary>
    public long LastUsedAt { get; set; }
}
