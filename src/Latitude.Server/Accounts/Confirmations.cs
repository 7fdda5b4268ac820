using Latitude.Server.Http;
using Latitude.Server.Storage;
using Microsoft.EntityFrameworkCore;

namespace Latitude.Server.Accounts;

/// <summary>Asks for the password before what cannot be undone: a browser left open is not the lifter.</summary>
internal sealed class Confirmations(OpenStorage storage, Passwords passwords)
{
    /// <summary>Why it is not done; null where the password is right.</summary>
    public async Task<IResult?> RefusalAsync(HttpContext context, Confirmation request)
    {
        var account = context.User.AccountId();
        await using var tables = storage.NewContext();
        var name = await tables.Users.Where(row => row.AccountId == account).Select(row => row.Name).SingleAsync(context.RequestAborted);
        return await passwords.CheckAsync(name, request.Password ?? "", context.RequestAborted) is null
            ? Problems.Of(StatusCodes.Status403Forbidden, "password", "This is not the password, or there were too many attempts.")
            : null;
    }
}
