using Latitude.Server.Http;

namespace Latitude.Server.Accounts;

/// <summary>
/// Tells a request of this server's own pages, or of a program, from one that another site makes a browser send: it carries a header that
/// no form can send and that another site's script may not, and the browser, where it says so, calls it same-origin.
/// </summary>
internal static class OwnPages
{
    /// <summary>The header that a request must carry; its value does not matter.</summary>
    public const string Header = "X-Latitude";

    /// <summary>True for such a request.</summary>
    public static bool Sent(HttpRequest request) =>
        request.Headers.ContainsKey(Header)
        && (!request.Headers.TryGetValue("Sec-Fetch-Site", out var site) || site == "same-origin" || site == "none");

    /// <summary>Refuses other requests.</summary>
    public static ValueTask<object?> FilterAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        Sent(context.HttpContext.Request)
            ? next(context)
            : ValueTask.FromResult<object?>(Problems.Of(StatusCodes.Status403Forbidden, Header, "The request must carry this header and come from this server's own pages or from a program."));
}
