using System.Net;
using Latitude.Server.Accounts;
using Latitude.Server.Operations;
using Latitude.Server.Storage;
using Microsoft.AspNetCore.Authentication;

namespace Latitude.Server.Sync;

/// <summary>Wires sync up.</summary>
internal static class SyncFeature
{
    private static readonly string[] AddressSettings = ["urls", "http_ports", "https_ports"];

    /// <summary>Adds the database, who may use it, and its backups.</summary>
    /// <exception cref="SettingsException">The server listens to other machines: without accounts that would open the data to them.</exception>
    public static void AddSync(this WebApplicationBuilder builder, OpenStorage storage, IHealthChecksBuilder healthChecks)
    {
        RequireLoopback(builder.Configuration);
        builder.Services.AddSingleton(storage);
        builder.Services.AddSingleton(storage.Changes);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddProblemDetails();
        builder.Services.AddAuthorization();
        builder.Services.AddAuthentication(LocalOwner.Name).AddScheme<AuthenticationSchemeOptions, LocalOwner>(LocalOwner.Name, null);
        healthChecks.AddCheck<StorageHealth>("storage", tags: [Health.Ready]);
        if (storage.Backups is { } backups)
        {
            builder.Services.AddSingleton(backups);
            builder.Services.AddHostedService<ScheduledBackups>();
        }
    }

    /// <summary>Maps the endpoint.</summary>
    public static void UseSync(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapSync();
    }

    private static void RequireLoopback(ConfigurationManager configuration)
    {
        var addresses = AddressSettings.Select(name => configuration[name])
            .Concat(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]))
            .Where(text => !string.IsNullOrEmpty(text))
            .SelectMany(text => text!.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        foreach (var address in addresses)
        {
            var isLoopback = Uri.TryCreate(address, UriKind.Absolute, out var url)
                && (url.Host == "localhost" || (IPAddress.TryParse(url.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));
            if (!isLoopback)
            {
                throw new SettingsException(
                    $"The address {address} can be reached from other machines. There are no accounts yet, so a server with data listens to this machine only: --urls http://127.0.0.1:5280, or leave out --data and --postgres.");
            }
        }
    }
}
