using Latitude.Server.Accounts;
using Latitude.Server.Hosting;
using Latitude.Server.Log;
using Latitude.Server.Operations;
using Latitude.Server.Storage;
using Latitude.Server.Sync;
using Latitude.Storage;

if (ServerHelp.Answer(args) is { } answer)
{
    Console.WriteLine(answer);
    return 0;
}

if (OperatorCommand.Find(args) is { } command)
{
    return await command.RunAsync();
}

// The app's files lie beside the program, wherever it is started from.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.UseStaticWebAssets();
builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.AddServerHeader = false;
    // What a form takes; sync raises it for its own requests.
    kestrel.Limits.MaxRequestBodySize = 64 * 1024;
});
builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
var healthChecks = builder.Services.AddHealthChecks();
try
{
    var settings = ServerSettings.Read(builder.Configuration, args);
    builder.UseDefaultAddress();
    if (settings.Data is not null || settings.Postgres is not null)
    {
        builder.AddPublicAddress(settings);
    }

    await using var storage = await OpenStorage.OpenAsync(settings, TimeProvider.System);
    if (storage is not null)
    {
        await AccountsFeature.PrepareAsync(storage, TimeProvider.System, CancellationToken.None);
        builder.AddSync(storage, healthChecks);
        builder.AddAccounts(settings);
    }

    var app = builder.Build();
    app.UsePublicAddress(settings);
    app.UseSecurityHeaders();
    app.UseAppShell();
    app.UseRouting();
    app.MapHealth();
    app.MapStaticAssets();
    if (storage is not null)
    {
        app.UseAccounts(settings);
        app.MapSync();
        app.MapLog();
    }

    app.MapServerState(storage);
    if (args.Contains("--list-endpoints"))
    {
        EndpointList.Print(app);
        return 0;
    }

    app.Lifetime.ApplicationStarted.Register(() => app.PrintAddress());
    await app.RunAsync();
    return 0;
}
catch (Exception exception) when (exception is SettingsException or StorageException)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 2;
}

namespace Latitude.Server
{
    /// <summary>The entry point, public so that tests can host it.</summary>
    public sealed partial class Program;
}
