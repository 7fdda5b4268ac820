using System.Globalization;
using System.Security.Claims;
using Latitude.Server.Http;
using Latitude.Server.Storage;
using Latitude.Storage.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Latitude.Server.Accounts;

/// <summary><c>/api/v1/sessions</c>: signing in, seeing where one is signed in, signing out.</summary>
internal static class SessionEndpoints
{
    private const string Path = "/api/v1/sessions";
    private const string Wrong = "Name and password do not belong together, or there were too many attempts. Wait a quarter of an hour, or use a recovery code.";

    public static void MapSessions(this WebApplication app)
    {
        app.MapPost(Path, SignInAsync).AllowAnybody().RequireRateLimiting(RateLimits.SignIn).WithName("SignIn").WithSummary("Signs this browser in.");
        app.MapPost(Path + "/recovery", RecoverAsync).AllowAnybody().RequireRateLimiting(RateLimits.SignIn).WithName("Recover").WithSummary("Sets a new password with a recovery code, and signs out everywhere else.");
        app.MapGet(Path, ListAsync).RequireSession().WithName("Sessions").WithSummary("Where the lifter is signed in.");
        app.MapDelete(Path, SignOutEverywhereAsync).RequireSession().WithName("SignOutEverywhere").WithSummary("Signs out everywhere, here too.");
        app.MapDelete(Path + "/{id:guid}", SignOutAsync).RequireSession().WithName("SignOut").WithSummary("Signs one browser out.");
    }

    private static async Task<IResult> SignInAsync(HttpContext context, SignIn request, Passwords passwords, Sessions sessions)
    {
        if (request is not { Name: { Length: > 0 } name, Password: { Length: > 0 } password })
        {
            return Problems.Bad(string.IsNullOrEmpty(request.Name) ? "name" : "password", "It is missing.");
        }

        if (await passwords.CheckAsync(name, password, context.RequestAborted) is not { } user)
        {
            return Problems.Of(StatusCodes.Status401Unauthorized, "password", Wrong);
        }

        await sessions.StartAsync(context, user.AccountId);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> RecoverAsync(HttpContext context, Recovery request, OpenStorage storage, RecoveryCodes codes, Sessions sessions)
    {
        if (request is not { Name: { Length: > 0 } name, Code: { Length: > 0 and < 100 } code })
        {
            return Problems.Bad(string.IsNullOrEmpty(request.Name) ? "name" : "code", "It is missing.");
        }

        if (Passwords.Fault(request.Password, name) is { } fault)
        {
            return Problems.Bad("password", fault);
        }

        var normalized = UserNames.Normalize(name);
        await using var tables = storage.NewContext();
        var user = await tables.Users.SingleOrDefaultAsync(row => row.NormalizedName == normalized, context.RequestAborted);
        if (user is null || !await codes.TakeAsync(user.AccountId, code, context.RequestAborted))
        {
            return Problems.Of(StatusCodes.Status401Unauthorized, "code", "This is not one of the recovery codes, or it was used before.");
        }

        user.PasswordHash = Passwords.Hash(request.Password!);
        user.FailedAttempts = 0;
        user.LockedUntil = null;
        await tables.SaveChangesAsync(context.RequestAborted);
        await tables.Sessions.Where(row => row.AccountId == user.AccountId).ExecuteDeleteAsync(context.RequestAborted);
        await sessions.StartAsync(context, user.AccountId);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> ListAsync(HttpContext context, OpenStorage storage)
    {
        var (account, current) = (context.User.AccountId(), Current(context.User));
        await using var tables = storage.NewContext();
        var rows = await tables.Sessions.AsNoTracking().Where(row => row.AccountId == account).OrderByDescending(row => row.LastUsedAt).ToListAsync(context.RequestAborted);
        return TypedResults.Ok(rows.Select(row => new { id = row.SessionId, device = row.Device, signedIn = Time(row.CreatedAt), lastUsed = Time(row.LastUsedAt), isThis = row.SessionId == current }));
    }

    private static async Task<IResult> SignOutEverywhereAsync(HttpContext context, OpenStorage storage)
    {
        var account = context.User.AccountId();
        await using var tables = storage.NewContext();
        await tables.Sessions.Where(row => row.AccountId == account).ExecuteDeleteAsync(context.RequestAborted);
        Sessions.Forget(context);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, Guid id, OpenStorage storage)
    {
        var account = context.User.AccountId();
        await using var tables = storage.NewContext();
        if (await tables.Sessions.Where(row => row.AccountId == account && row.SessionId == id).ExecuteDeleteAsync(context.RequestAborted) == 0)
        {
            return Problems.NotFound("session");
        }

        if (id == Current(context.User))
        {
            Sessions.Forget(context);
        }

        return TypedResults.NoContent();
    }

    private static Guid Current(ClaimsPrincipal user) => Guid.Parse(user.FindFirstValue(Access.SessionClaim)!, CultureInfo.InvariantCulture);

    internal static DateTimeOffset Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
