using System.Security.Claims;

namespace Latitude.Server.Accounts;

/// <summary>Who an endpoint is for. Every endpoint says one of these.</summary>
internal static class Access
{
    /// <summary>The claim of a token: one for each scope. Whoever is signed in has none and may do everything.</summary>
    public const string ScopeClaim = "latitude.scope";

    /// <summary>The claim that only tokens have.</summary>
    public const string TokenClaim = "latitude.token";

    /// <summary>The claim that only sessions have: the session's id.</summary>
    public const string SessionClaim = "latitude.session";

    /// <summary>The claim of whoever may invite.</summary>
    public const string AdminClaim = "latitude.admin";

    /// <summary>For the lifter, and for the lifter's tokens with this scope.</summary>
    public static TBuilder RequireScope<TBuilder>(this TBuilder endpoint, string scope)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.RequireAuthorization(policy => policy.RequireAuthenticatedUser().RequireAssertion(context => context.User.May(scope))).WithMetadata(new AccessRow(scope));

    /// <summary>For the lifter, signed in with a browser: no token manages an account.</summary>
    public static TBuilder RequireSession<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.RequireAuthorization(policy => policy.RequireAuthenticatedUser().RequireClaim(SessionClaim)).WithMetadata(new AccessRow("session"));

    /// <summary>For whoever runs the server, signed in with a browser.</summary>
    public static TBuilder RequireAdmin<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.RequireAuthorization(policy => policy.RequireAuthenticatedUser().RequireClaim(SessionClaim).RequireClaim(AdminClaim)).WithMetadata(new AccessRow("admin"));

    /// <summary>For everybody, but only from this server's own pages or a program: see <see cref="OwnPages"/>.</summary>
    public static RouteHandlerBuilder AllowAnybody(this RouteHandlerBuilder endpoint) =>
        endpoint.AllowAnonymous().AddEndpointFilter(OwnPages.FilterAsync).WithMetadata(new AccessRow("anybody"));

    /// <summary>True where the scope is granted.</summary>
    public static bool May(this ClaimsPrincipal user, string scope) => !user.HasClaim(claim => claim.Type == TokenClaim) || user.HasClaim(ScopeClaim, scope);
}
