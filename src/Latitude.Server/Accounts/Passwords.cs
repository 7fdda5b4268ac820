using Latitude.Server.Storage;
using Latitude.Storage.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Latitude.Server.Accounts;

/// <summary>Setting and checking passwords: PBKDF2 with HMAC-SHA-512, 210,000 rounds (OWASP Password Storage Cheat Sheet).</summary>
internal sealed class Passwords(OpenStorage storage, TimeProvider time)
{
    /// <summary>Shortest password, in characters.</summary>
    public const int LeastLength = 12;

    /// <summary>Longest password; longer ones would only cost the server time.</summary>
    public const int MostLength = 256;

    private const int MostAttempts = 10;

    private static readonly TimeSpan Lock = TimeSpan.FromMinutes(15);
    private static readonly PasswordHasher<UserRow> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = 210_000 }));
    private static readonly UserRow Nobody = new() { Name = "", NormalizedName = "" };
    private static readonly string NobodysHash = Hasher.HashPassword(Nobody, "no password at all");

    /// <summary>Why a password cannot be taken; null where it can.</summary>
    public static string? Fault(string? password, string name) => password switch
    {
        null or "" => "Choose a password.",
        { Length: < LeastLength } => $"It must have at least {LeastLength} characters. Four words in a row are easy to remember.",
        { Length: > MostLength } => $"It must have at most {MostLength} characters.",
        _ when UserNames.Normalize(password).Contains(UserNames.Normalize(name), StringComparison.Ordinal) => "It must not contain the name.",
        _ when password.Distinct().Count() < 5 => "It repeats too few characters.",
        _ => null,
    };

    /// <summary>The hash to store.</summary>
    public static string Hash(string password) => Hasher.HashPassword(Nobody, password);

    /// <summary>
    /// The account whose name and password these are; null for none. Counts the attempt before it looks, so that many at once count as many;
    /// after ten in a row passwords are refused for a quarter of an hour. An unknown name takes as long as a wrong password.
    /// </summary>
    public async Task<UserRow?> CheckAsync(string name, string password, CancellationToken cancellationToken)
    {
        var normalized = UserNames.Normalize(name);
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        await using var tables = storage.NewContext();
        await tables.Users.Where(user => user.NormalizedName == normalized && (user.LockedUntil == null || user.LockedUntil <= now)).ExecuteUpdateAsync(
            row => row.SetProperty(user => user.FailedAttempts, user => user.FailedAttempts + 1), cancellationToken);
        var found = await tables.Users.AsNoTracking().SingleOrDefaultAsync(user => user.NormalizedName == normalized, cancellationToken);
        if (found?.PasswordHash is null || password.Length > MostLength)
        {
            Hasher.VerifyHashedPassword(Nobody, NobodysHash, password.Length > MostLength ? "" : password);
            return null;
        }

        if (found.LockedUntil > now)
        {
            return null;
        }

        if (found.FailedAttempts > MostAttempts)
        {
            await tables.Users.Where(user => user.AccountId == found.AccountId).ExecuteUpdateAsync(
                row => row.SetProperty(user => user.LockedUntil, now + (long)Lock.TotalMilliseconds).SetProperty(user => user.FailedAttempts, 0), cancellationToken);
            return null;
        }

        if (Hasher.VerifyHashedPassword(Nobody, found.PasswordHash, password) == PasswordVerificationResult.Failed)
        {
            return null;
        }

        await tables.Users.Where(user => user.AccountId == found.AccountId).ExecuteUpdateAsync(
            row => row.SetProperty(user => user.FailedAttempts, 0).SetProperty(user => user.LockedUntil, (long?)null), cancellationToken);
        return found;
    }
}
