using Latitude.Server.Http;
using Latitude.Server.Storage;
using Latitude.Storage.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Latitude.Server.Accounts;

/// <summary><c>/api/v1/tokens</c>: what programs sign in with.</summary>
internal static class TokenEndpoints
{
    private const string Path = "/api/v1/tokens";
    private const int MostTokens = 50;
    private const int MostDays = 366;

    public static void MapTokens(this WebApplication app)
    {
        app.MapGet(Path, ListAsync).RequireSession().WithName("Tokens").WithSummary("The tokens, without their secrets.");
        app.MapPost(Path, MakeAsync).RequireSession().WithName("MakeToken").WithSummary("Makes a token; it is shown this once.");
        app.MapDelete(Path + "/{id:guid}", RevokeAsync).RequireSession().WithName("RevokeToken").WithSummary("Revokes a token at once.");
    }

    private static async Task<IResult> ListAsync(HttpContext context, OpenStorage storage)
    {
        var account = context.User.AccountId();
        await using var tables = storage.NewContext();
        var rows = await tables.Tokens.AsNoTracking().Where(row => row.AccountId == account).OrderBy(row => row.CreatedAt).ToListAsync(context.RequestAborted);
        return TypedResults.Ok(rows.Select(row => new
        {
            id = row.TokenId,
            name = row.Name,
            scopes = row.Scopes.Split(' '),
            made = SessionEndpoints.Time(row.CreatedAt),
            expires = SessionEndpoints.Time(row.ExpiresAt),
            lastUsed = row.LastUsedAt is { } used ? SessionEndpoints.Time(used) : (DateTimeOffset?)null,
        }));
    }

    private static async Task<IResult> MakeAsync(HttpContext context, NewToken request, OpenStorage storage, TimeProvider time)
    {
        var account = context.User.AccountId();
        await using var tables = storage.NewContext();
        if (Fault(request) is { } fault)
        {
            return Problems.Bad(fault.Field, fault.Reason);
        }

        if (await tables.Tokens.CountAsync(row => row.AccountId == account, context.RequestAborted) >= MostTokens)
        {
            return Problems.Of(StatusCodes.Status409Conflict, "", $"There are {MostTokens} tokens already. Revoke one first.");
        }

        var secret = Secret.New(account, time);
        var now = time.GetUtcNow();
        var row = new TokenRow
        {
            AccountId = account,
            TokenId = secret.Id,
            SecretHash = secret.Hash,
            Name = request.Name!.Trim(),
            Scopes = string.Join(' ', request.Scopes!.Distinct(StringComparer.Ordinal)),
            CreatedAt = now.ToUnixTimeMilliseconds(),
            ExpiresAt = now.AddDays(request.Days ?? 90).ToUnixTimeMilliseconds(),
        };
        tables.Add(row);
        await tables.SaveChangesAsync(context.RequestAborted);
        return TypedResults.Created($"{Path}/{row.TokenId}", new { id = row.TokenId, token = ApiToken.Write(secret), expires = SessionEndpoints.Time(row.ExpiresAt) });
    }

    private static (string Field, string Reason)? Fault(NewToken request) => request switch
    {
        _ when string.IsNullOrWhiteSpace(request.Name) || request.Name.Trim().Length > 100 => ("name", "Give it a name of at most 100 characters, to know it again."),
        _ when request.Scopes is not { Length: > 0 } => ("scopes", $"Say what it may do: {string.Join(", ", Scopes.All)}."),
        _ when request.Scopes.FirstOrDefault(scope => !Scopes.All.Contains(scope)) is { } unknown => ("scopes", $"There is no scope {unknown}. There are: {string.Join(", ", Scopes.All)}."),
        _ when request.Days is < 1 or > MostDays => ("days", $"It must be a whole number from 1 to {MostDays}."),
        _ => null,
    };

    private static async Task<IResult> RevokeAsync(HttpContext context, Guid id, OpenStorage storage)
    {
        var account = context.User.AccountId();
        await using var tables = storage.NewContext();
        return await tables.Tokens.Where(row => row.AccountId == account && row.TokenId == id).ExecuteDeleteAsync(context.RequestAborted) == 1
            ? TypedResults.NoContent()
            : Problems.NotFound("token");
    }
}
