namespace Latitude.Storage.Accounts;

/// <summary>Whoever signs in to an account. Times are milliseconds since 1970.</summary>
public sealed class UserRow
{
    /// <summary>The account; its log is found under the same id.</summary>
    public Guid AccountId { get; set; }

    /// <summary>The name as the lifter writes it, 1 to 64 characters.</summary>
    public required string Name { get; set; }

    /// <summary>The name as it is compared: see <see cref="UserNames"/>.</summary>
    public required string NormalizedName { get; set; }

    /// <summary>A salted hash; null where no password signs in.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>True for whoever may invite others.</summary>
    public bool IsAdmin { get; set; }

    /// <summary>When the account was made.</summary>
    public long CreatedAt { get; set; }

    /// <summary>Attempts since the last one that succeeded.</summary>
    public int FailedAttempts { get; set; }

    /// <summary>Until when passwords are refused; null where they are not.</summary>
    public long? LockedUntil { get; set; }
}
