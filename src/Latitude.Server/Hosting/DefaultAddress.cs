using System.Net;
using System.Net.Sockets;

namespace Latitude.Server.Hosting;

/// <summary>Where the server listens when nobody says: this machine only, port 5280 or the next free one.</summary>
internal static class DefaultAddress
{
    private const int FirstPort = 5280;
    private const int LastPort = 5380;

    private static readonly string[] Settings = ["urls", "http_ports", "https_ports"];

    /// <summary>Sets the default address unless the settings (<c>--urls</c>, <c>ASPNETCORE_URLS</c>, <c>Kestrel:Endpoints</c>) name one.</summary>
    public static void UseDefaultAddress(this WebApplicationBuilder builder)
    {
        var isSet = Settings.Any(name => !string.IsNullOrEmpty(builder.Configuration[name]))
            || builder.Configuration.GetSection("Kestrel:Endpoints").Exists();
        if (!isSet)
        {
            builder.WebHost.UseUrls($"http://127.0.0.1:{FreePort()}");
        }
    }

    /// <summary>Prints where the app can be opened.</summary>
    public static void PrintAddress(this WebApplication app)
    {
        foreach (var url in app.Urls)
        {
            Console.WriteLine($"Latitude runs at {url}");
        }

        Console.WriteLine("Press Ctrl+C to stop.");
    }

    private static int FreePort()
    {
        for (var port = FirstPort; port <= LastPort; port++)
        {
            if (IsFree(port))
            {
                return port;
            }
        }

        return 0;
    }

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
