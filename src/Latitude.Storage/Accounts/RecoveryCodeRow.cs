namespace Latitude.Storage.Accounts;

/// <summary>A code that was printed for the day on which the password is lost; gone once used.</summary>
public sealed class RecoveryCodeRow
{
    /// <summary>The account.</summary>
    public Guid AccountId { get; set; }

    /// <summary>SHA-256 of the code.</summary>
    public required byte[] CodeHash { get; set; }
}
