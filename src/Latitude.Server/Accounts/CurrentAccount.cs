using System.Globalization;
using System.Security.Claims;

namespace Latitude.Server.Accounts;

/// <summary>Whose request it is. Every feature asks here and nowhere else; which scheme found it out is none of its business.</summary>
internal static class CurrentAccount
{
    /// <summary>The claim that every scheme of authentication gives: the account's id.</summary>
    public const string Claim = "latitude.account";

    /// <summary>The account of an authenticated request.</summary>
    public static Guid AccountId(this ClaimsPrincipal user) =>
        Guid.Parse(user.FindFirstValue(Claim) ?? throw new InvalidOperationException("The endpoint does not require an account."), CultureInfo.InvariantCulture);
}
