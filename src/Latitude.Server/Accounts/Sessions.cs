using Latitude.Server.Storage;
using Latitude.Storage.Accounts;

namespace Latitude.Server.Accounts;

/// <summary>Signing browsers in and out.</summary>
internal sealed class Sessions(OpenStorage storage, TimeProvider time)
{
    /// <summary>The prefix makes browsers refuse the cookie from anybody but this server itself, over HTTPS (or on this machine).</summary>
    public const string Cookie = "__Host-latitude";

    /// <summary>A session that was not used this long has ended.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromDays(90);

    private static readonly TimeSpan Granularity = TimeSpan.FromMinutes(15);

    /// <summary>Signs this browser in; the cookie goes with the answer.</summary>
    public async Task StartAsync(HttpContext context, Guid account)
    {
        var secret = Secret.New(account, time);
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        await using (var tables = storage.NewContext())
        {
            var device = context.Request.Headers.UserAgent.ToString();
            tables.Add(new SessionRow
            {
                AccountId = account,
                SessionId = secret.Id,
                SecretHash = secret.Hash,
                Device = device.Length <= 200 ? device : device[..200],
                CreatedAt = now,
                LastUsedAt = now,
            });
            await tables.SaveChangesAsync(context.RequestAborted);
        }

        context.Response.Cookies.Append(Cookie, secret.ToString(), Options(Idle));
    }

    /// <summary>Makes the browser forget the cookie.</summary>
    public static void Forget(HttpContext context) => context.Response.Cookies.Append(Cookie, "", Options(TimeSpan.Zero));

    /// <summary>True where a session was used long enough ago to write it down again.</summary>
    public static bool IsStale(long lastUsed, long now) => now - lastUsed > (long)Granularity.TotalMilliseconds;

    private static CookieOptions Options(TimeSpan age) => new() { Secure = true, HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/", MaxAge = age, IsEssential = true };
}
