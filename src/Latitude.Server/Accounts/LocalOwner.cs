using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Latitude.Server.Accounts;

/// <summary>
/// Where there are no accounts: whoever sits at this machine is the one lifter. A request counts only when it comes from this machine, is
/// addressed to it by a name of its own (a page of another site cannot be), has passed no proxy, and carries a header that no form can send.
/// </summary>
internal sealed class LocalOwner(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The scheme's name.</summary>
    public const string Name = "LocalOwner";

    /// <summary>The one lifter's account. Who sets accounts up later takes it over.</summary>
    public static readonly Guid Account = new("00000000-0000-7000-8000-000000000001");

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!IsLocal(Context))
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        var identity = new ClaimsIdentity([new Claim(CurrentAccount.Claim, Account.ToString("D"))], Name);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Name)));
    }

    private static bool IsLocal(HttpContext context)
    {
        var headers = context.Request.Headers;
        return context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
            && IsOwnName(context.Request.Host.Host)
            && OwnPages.Sent(context.Request)
            && !headers.ContainsKey("X-Forwarded-For") && !headers.ContainsKey("Forwarded") && !headers.ContainsKey("Via");
    }

    private static bool IsOwnName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
