using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Latitude.Server.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Latitude.Server.Accounts;

/// <summary>A browser that is signed in. Its cookie counts only with a request that another site cannot make it send.</summary>
internal sealed class SessionScheme(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, OpenStorage storage, TimeProvider time)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The scheme's name.</summary>
    public const string Name = "Session";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!OwnPages.Sent(Request) || Secret.Parse(Request.Cookies[Sessions.Cookie]) is not { } secret)
        {
            return AuthenticateResult.NoResult();
        }

        await using var tables = storage.NewContext();
        var found = await tables.Sessions.AsNoTracking()
            .Where(session => session.AccountId == secret.Account && session.SessionId == secret.Id)
            .Join(tables.Users, session => session.AccountId, user => user.AccountId, (session, user) => new { session.SecretHash, session.LastUsedAt, user.IsAdmin })
            .SingleOrDefaultAsync(Context.RequestAborted);
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        if (found is null || !secret.Matches(found.SecretHash) || now - found.LastUsedAt > (long)Sessions.Idle.TotalMilliseconds)
        {
            return AuthenticateResult.NoResult();
        }

        if (Sessions.IsStale(found.LastUsedAt, now))
        {
            await tables.Sessions.Where(session => session.AccountId == secret.Account && session.SessionId == secret.Id)
                .ExecuteUpdateAsync(row => row.SetProperty(session => session.LastUsedAt, now), Context.RequestAborted);
        }

        var identity = new ClaimsIdentity(
            [new Claim(CurrentAccount.Claim, secret.Account.ToString("D", CultureInfo.InvariantCulture)), new Claim(Access.SessionClaim, secret.Id.ToString("D", CultureInfo.InvariantCulture))], Name);
        if (found.IsAdmin)
        {
            identity.AddClaim(new Claim(Access.AdminClaim, "1"));
        }

        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Name));
    }
}
