using Latitude.Server.Operations;
using Latitude.Server.Storage;
using Microsoft.EntityFrameworkCore;

namespace Latitude.Server.Accounts;

/// <summary>A server without accounts belongs to whoever holds the link that it prints. Every start prints another one and ends the last.</summary>
internal static class SetUpLink
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(1);

    /// <summary>Prints the link while there is nobody.</summary>
    public static async Task PrintAsync(OpenStorage storage, TimeProvider time, CancellationToken cancellationToken)
    {
        await using var tables = storage.NewContext();
        await tables.Tickets.Where(ticket => ticket.Purpose == Tickets.SetUp).ExecuteDeleteAsync(cancellationToken);
        if (!await tables.Users.AnyAsync(cancellationToken))
        {
            var secret = await new Tickets(storage, time).GiveAsync(Tickets.SetUp, null, Life, cancellationToken);
            Console.WriteLine("Nobody has an account here yet. Make the first one within a day, with this link, which works once:");
            Console.WriteLine(For(storage.Settings, secret));
        }
    }

    /// <summary>The page with the secret behind the <c>#</c>, which browsers send to no server and write into no log of one.</summary>
    public static string For(ServerSettings settings, string secret) => $"{settings.PublicUrl!.GetLeftPart(UriPartial.Authority)}/account.html#join={secret}";
}
