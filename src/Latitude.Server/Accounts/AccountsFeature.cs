using Latitude.Server.Operations;
using Latitude.Server.Storage;
using Latitude.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;

namespace Latitude.Server.Accounts;

/// <summary>Wires up who may ask: lifters with accounts where the server has a public address, the one lifter at this machine where it has none.</summary>
internal static class AccountsFeature
{
    private const string Chosen = "Chosen";

    /// <summary>Adds the schemes. A request is judged by one of them: by its token where it names one, by its session otherwise.</summary>
    public static void AddAccounts(this WebApplicationBuilder builder, ServerSettings settings)
    {
        builder.Services.AddSingleton(settings);
        builder.Services.AddAuthorization();
        if (settings.PublicUrl is null)
        {
            builder.Services.AddAuthentication(LocalOwner.Name).AddScheme<AuthenticationSchemeOptions, LocalOwner>(LocalOwner.Name, null);
            return;
        }

        builder.Services.AddAuthentication(Chosen)
            .AddPolicyScheme(Chosen, null, options => options.ForwardDefaultSelector = context => TokenScheme.IsFor(context.Request) ? TokenScheme.Name : SessionScheme.Name)
            .AddScheme<AuthenticationSchemeOptions, TokenScheme>(TokenScheme.Name, null)
            .AddScheme<AuthenticationSchemeOptions, SessionScheme>(SessionScheme.Name, null);
        builder.Services.AddRateLimits();
        builder.Services.AddSingleton<Tickets>();
        builder.Services.AddSingleton<Passwords>();
        builder.Services.AddSingleton<Sessions>();
        builder.Services.AddSingleton<RecoveryCodes>();
        builder.Services.AddSingleton<AccountMaker>();
        builder.Services.AddSingleton<AccountExport>();
        builder.Services.AddSingleton<Confirmations>();
        builder.Services.AddSingleton<DeletionLedger>();
    }

    /// <summary>Maps the endpoints of accounts.</summary>
    public static void UseAccounts(this WebApplication app, ServerSettings settings)
    {
        app.UseAuthentication();
        if (settings.PublicUrl is null)
        {
            app.UseAuthorization();
            return;
        }

        app.UseRateLimiter();
        app.UseAuthorization();
        app.MapAccount();
        app.MapSessions();
        app.MapTokens();
        app.MapInvitations();
    }

    /// <summary>Before the first request: what was deleted stays deleted, and a server without accounts prints how to make the first.</summary>
    /// <exception cref="StorageException">There are accounts, and the server was started as if there were none.</exception>
    public static async Task PrepareAsync(OpenStorage storage, TimeProvider time, CancellationToken cancellationToken)
    {
        var ledger = new DeletionLedger(storage);
        if (storage.Settings.PublicUrl is null && (await ledger.ReadAsync(cancellationToken)).Contains(LocalOwner.Account))
        {
            // What is written without an account would be deleted with the next start.
            throw new StorageException("The account of this machine's lifter was deleted here for ever. Start with another folder, or with accounts: --public-url https://lift.example.org");
        }

        await ledger.ReplayAsync(cancellationToken);
        if (storage.Settings.PublicUrl is not null)
        {
            await SetUpLink.PrintAsync(storage, time, cancellationToken);
            return;
        }

        await using var tables = storage.NewContext();
        if (await tables.Users.AnyAsync(cancellationToken))
        {
            throw new StorageException("Lifters have accounts here. Say at which address they find the server: --public-url https://lift.example.org (or http://localhost:5280 for this machine).");
        }
    }
}
