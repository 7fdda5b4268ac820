namespace Latitude.Storage.Accounts;

/// <summary>Something that may be done once and not for long: set a server up, follow an invitation.</summary>
public sealed class TicketRow
{
    /// <summary>SHA-256 of the ticket's secret.</summary>
    public required byte[] SecretHash { get; set; }

    /// <summary>What it is for; a ticket for one thing is none for another.</summary>
    public required string Purpose { get; set; }

    /// <summary>The account that it was given to; null where that has none yet.</summary>
    public Guid? AccountId { get; set; }

    /// <summary>When it was given.</summary>
    public long CreatedAt { get; set; }

    /// <summary>When it ends.</summary>
    public long ExpiresAt { get; set; }
}
