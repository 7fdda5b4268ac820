using Latitude.Server.Http;
using Latitude.Server.Storage;
using Latitude.Storage.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Latitude.Server.Accounts;

/// <summary><c>/api/v1/account</c>: made with a link, looked at, exported, deleted by whoever owns it.</summary>
internal static class AccountEndpoints
{
    private const string Path = "/api/v1/account";

    public static void MapAccount(this WebApplication app)
    {
        app.MapPost(Path, MakeAsync).AllowAnybody().RequireRateLimiting(RateLimits.SignIn).WithName("MakeAccount").WithSummary("Makes an account with a set-up link or an invitation.");
        app.MapGet(Path, GetAsync).RequireSession().WithName("Account").WithSummary("Whose account it is, and how to sign in to it.");
        app.MapPut(Path + "/password", ChangePasswordAsync).RequireSession().WithName("ChangePassword").WithSummary("Changes the password and signs out everywhere else.");
        app.MapPost(Path + "/recovery-codes", RenewCodesAsync).RequireSession().WithName("RenewRecoveryCodes").WithSummary("New recovery codes in place of the old ones.");
        app.MapGet(Path + "/export", ExportAsync).RequireSession().WithName("ExportAccount").WithSummary("Everything that is held of the lifter.");
        app.MapDelete(Path, DeleteAsync).RequireSession().WithName("DeleteAccount").WithSummary("Deletes everything, for ever.");
    }

    private static async Task<IResult> MakeAsync(HttpContext context, NewAccount request, OpenStorage storage, AccountMaker maker, Sessions sessions, RecoveryCodes codes)
    {
        var name = request.Name?.Trim() ?? "";
        if (name.Length is 0 or > UserNames.MostLength || name.Any(char.IsControl))
        {
            return Problems.Bad("name", $"Choose a name of at most {UserNames.MostLength} characters.");
        }

        if (Passwords.Fault(request.Password, name) is { } fault)
        {
            return Problems.Bad("password", fault);
        }

        var (account, refusal) = await maker.MakeAsync(request.Invitation ?? "", name, request.Password!, context.RequestAborted);
        if (refusal is not null)
        {
            return refusal;
        }

        await sessions.StartAsync(context, account);
        return TypedResults.Created(Path, new { name, recoveryCodes = await codes.RenewAsync(account, context.RequestAborted) });
    }

    private static async Task<IResult> GetAsync(HttpContext context, OpenStorage storage)
    {
        var account = context.User.AccountId();
        await using var tables = storage.NewContext();
        var user = await tables.Users.AsNoTracking().SingleAsync(row => row.AccountId == account, context.RequestAborted);
        return TypedResults.Ok(new
        {
            id = account,
            name = user.Name,
            mayInvite = user.IsAdmin,
            made = SessionEndpoints.Time(user.CreatedAt),
            recoveryCodesLeft = await tables.RecoveryCodes.CountAsync(row => row.AccountId == account, context.RequestAborted),
        });
    }

    private static async Task<IResult> ChangePasswordAsync(HttpContext context, NewPassword request, OpenStorage storage, Passwords passwords, Sessions sessions)
    {
        var account = context.User.AccountId();
        await using var tables = storage.NewContext();
        var user = await tables.Users.SingleAsync(row => row.AccountId == account, context.RequestAborted);
        if (await passwords.CheckAsync(user.Name, request.Old ?? "", context.RequestAborted) is null)
        {
            return Problems.Of(StatusCodes.Status403Forbidden, "old", "This is not the password, or there were too many attempts.");
        }

        if (Passwords.Fault(request.Password, user.Name) is { } fault)
        {
            return Problems.Bad("password", fault);
        }

        user.PasswordHash = Passwords.Hash(request.Password!);
        await tables.SaveChangesAsync(context.RequestAborted);
        await tables.Sessions.Where(row => row.AccountId == account).ExecuteDeleteAsync(context.RequestAborted);
        await sessions.StartAsync(context, account);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> RenewCodesAsync(HttpContext context, Confirmation request, Confirmations confirmations, RecoveryCodes codes) =>
        await confirmations.RefusalAsync(context, request) ?? TypedResults.Ok(new { recoveryCodes = await codes.RenewAsync(context.User.AccountId(), context.RequestAborted) });

    private static Task ExportAsync(HttpContext context, AccountExport export)
    {
        context.Response.ContentType = "application/json";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"latitude-account.json\"";
        return export.WriteAsync(context.User.AccountId(), context.Response.BodyWriter, context.RequestAborted);
    }

    private static async Task<IResult> DeleteAsync(HttpContext context, [Microsoft.AspNetCore.Mvc.FromBody] Confirmation request, Confirmations confirmations, DeletionLedger ledger)
    {
        if (await confirmations.RefusalAsync(context, request) is { } refusal)
        {
            return refusal;
        }

        await ledger.DeleteAsync(context.User.AccountId(), context.RequestAborted);
        Sessions.Forget(context);
        return TypedResults.NoContent();
    }
}
