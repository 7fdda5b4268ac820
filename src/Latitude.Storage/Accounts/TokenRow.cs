namespace Latitude.Storage.Accounts;

/// <summary>A token with which a program uses the API.</summary>
public sealed class TokenRow
{
    /// <summary>The account.</summary>
    public Guid AccountId { get; set; }

    /// <summary>The token.</summary>
    public Guid TokenId { get; set; }

    /// <summary>SHA-256 of the token's secret.</summary>
    public required byte[] SecretHash { get; set; }

    /// <summary>What the lifter calls it.</summary>
    public required string Name { get; set; }

    /// <summary>What it may do, separated by spaces.</summary>
    public required string Scopes { get; set; }

    /// <summary>When it was made.</summary>
    public long CreatedAt { get; set; }

    /// <summary>When it ends.</summary>
    public long ExpiresAt { get; set; }

    /// <summary>When it was last used, to the quarter of an hour; null for never.</summary>
    public long? LastUsedAt { get; set; }
}
