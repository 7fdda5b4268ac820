using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Latitude.Server.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Latitude.Server.Accounts;

/// <summary>A program with a token, in the header <c>Authorization: Bearer</c> and nowhere else.</summary>
internal sealed class TokenScheme(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, OpenStorage storage, TimeProvider time)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The scheme's name.</summary>
    public const string Name = "Token";

    private const string Bearer = "Bearer ";

    /// <summary>True where the request names a token, of whatever kind: then nothing else says who it is.</summary>
    public static bool IsFor(HttpRequest request) => request.Headers.Authorization.Count > 0;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) || ApiToken.Read(header[Bearer.Length..].Trim()) is not { } secret)
        {
            return AuthenticateResult.NoResult();
        }

        await using var tables = storage.NewContext();
        var token = await tables.Tokens.AsNoTracking().SingleOrDefaultAsync(row => row.AccountId == secret.Account && row.TokenId == secret.Id, Context.RequestAborted);
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        if (token is null || !secret.Matches(token.SecretHash) || now >= token.ExpiresAt)
        {
            return AuthenticateResult.NoResult();
        }

        if (token.LastUsedAt is not { } used || Sessions.IsStale(used, now))
        {
            await tables.Tokens.Where(row => row.AccountId == secret.Account && row.TokenId == secret.Id)
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.LastUsedAt, (long?)now), Context.RequestAborted);
        }

        var identity = new ClaimsIdentity([new Claim(CurrentAccount.Claim, secret.Account.ToString("D", CultureInfo.InvariantCulture)), new Claim(Access.TokenClaim, secret.Id.ToString("D", CultureInfo.InvariantCulture))], Name);
        identity.AddClaims(token.Scopes.Split(' ').Select(scope => new Claim(Access.ScopeClaim, scope)));
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Name));
    }
}
