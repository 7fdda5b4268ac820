namespace Latitude.Storage.Accounts;

/// <summary>A passkey's public half.</summary>
public sealed class PasskeyRow
{
    /// <summary>The account.</summary>
    public Guid AccountId { get; set; }

    /// <summary>The authenticator's own id of it.</summary>
    public required byte[] CredentialId { get; set; }

    /// <summary>What the lifter calls it.</summary>
    public string? Name { get; set; }

    /// <summary>The public key, COSE.</summary>
    public required byte[] PublicKey { get; set; }

    /// <summary>When it was made.</summary>
    public long CreatedAt { get; set; }

    /// <summary>The authenticator's counter; one that goes back tells of a copy.</summary>
    public long SignCount { get; set; }

    /// <summary>How it is reached, separated by spaces.</summary>
    public required string Transports { get; set; }

    /// <summary>True where the authenticator made sure of its owner.</summary>
    public bool IsUserVerified { get; set; }

    /// <summary>True where it may be copied to the owner's other devices.</summary>
    public bool IsBackupEligible { get; set; }

    /// <summary>True where it is.</summary>
    public bool IsBackedUp { get; set; }

    /// <summary>What the authenticator said of itself when the passkey was made.</summary>
    public required byte[] AttestationObject { get; set; }

    /// <summary>What the browser said then.</summary>
    public required byte[] ClientDataJson { get; set; }
}
