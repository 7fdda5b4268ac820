using System.Net;
using Latitude.Server.Operations;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;

namespace Latitude.Server.Hosting;

/// <summary>Which names the server answers to, whose word on a request's origin it takes, and where it may listen.</summary>
internal static class PublicAddress
{
    private static readonly string[] AddressSettings = ["urls", "http_ports", "https_ports"];
    private static readonly string[] ThisMachine = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Checks and sets them.</summary>
    /// <exception cref="SettingsException">The server listens to other machines: without accounts that would open the data to them.</exception>
    public static void AddPublicAddress(this WebApplicationBuilder builder, ServerSettings settings)
    {
        if (settings.PublicUrl is null)
        {
            RequireLoopback(builder.Configuration);
            return;
        }

        builder.Services.Configure<HostFilteringOptions>(options => options.AllowedHosts = [settings.PublicUrl.Host, .. ThisMachine]);
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = settings.Proxies.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var proxy in settings.Proxies)
            {
                options.KnownProxies.Add(proxy);
            }
        });
        builder.Services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
    }

    /// <summary>First of all: the request's true origin.</summary>
    public static void UsePublicAddress(this WebApplication app, ServerSettings settings)
    {
        if (settings.PublicUrl is null)
        {
            return;
        }

        app.UseForwardedHeaders();
        if (settings.PublicUrl.Scheme == "https")
        {
            app.UseHsts();
        }
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
                    $"The address {address} can be reached from other machines. Without accounts a server with data listens to this machine only: --urls http://127.0.0.1:5280. For accounts say where lifters find it: --public-url https://lift.example.org");
            }
        }
    }
}
