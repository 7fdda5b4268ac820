using System.Threading.RateLimiting;
using Latitude.Server.Http;

namespace Latitude.Server.Accounts;

/// <summary>How often one may ask: by address for everybody, more strictly where passwords and links are tried, and by account on top of it.</summary>
internal static class RateLimits
{
    /// <summary>For endpoints that try a secret.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Adds the limits.</summary>
    public static void AddRateLimits(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = async (context, _) =>
        {
            context.HttpContext.Response.Headers.RetryAfter = "60";
            await Problems.Of(StatusCodes.Status429TooManyRequests, "", "Too many requests. Wait a minute; nothing was stored.").ExecuteAsync(context.HttpContext);
        };
        limiter.AddPolicy(SignIn, context => Window("sign-in " + Address(context), 20));
        limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(context => IsApi(context) ? Window("address " + Address(context), 3_000) : RateLimitPartition.GetNoLimiter("")),
            PartitionedRateLimiter.Create<HttpContext, string>(context =>
                context.User.FindFirst(CurrentAccount.Claim)?.Value is { } account ? Window("account " + account, 1_200) : RateLimitPartition.GetNoLimiter("")));
    });

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) || context.Request.Path.StartsWithSegments("/mcp", StringComparison.Ordinal);

    private static RateLimitPartition<string> Window(string key, int permits) =>
        RateLimitPartition.GetSlidingWindowLimiter(key, _ => new SlidingWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 });

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";
}
