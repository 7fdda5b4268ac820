using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Latitude.EndToEnd.Tests.RunningApp))]

namespace Latitude.EndToEnd.Tests;

/// <summary>The server as a process of its own, and a browser to look at it with. Never downloads a browser.</summary>
public sealed class RunningApp : IAsyncLifetime
{
    private static readonly ConcurrentQueue<string> Output = new();

    private Process? _server;
    private IPlaywright? _playwright;

    /// <summary>Where the app is served.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>The browser; null where none is installed.</summary>
    public IBrowser? Browser { get; private set; }

    /// <summary>True when the published app is tested: trimmed, compressed, and kept for offline use.</summary>
    public static bool IsPublished => Environment.GetEnvironmentVariable("LATITUDE_PUBLISHED") is { Length: > 0 };

    /// <summary>Where the server's program lies.</summary>
    public static string ServerFolder => Environment.GetEnvironmentVariable("LATITUDE_PUBLISHED") is { Length: > 0 } published
        ? published
        : Path.Combine(Repository.Root, "src", "Latitude.Server", "bin", Repository.Configuration, "net10.0");

    public async ValueTask InitializeAsync()
    {
        if (ChromiumPath() is not { } chromium)
        {
            return;
        }

        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        _server = StartServer(Address);
        await WaitUntilHealthy();
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = chromium,
            Args =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage",
                "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream",
            ],
        });
    }

    /// <summary>A new page of its own, with nothing cached.</summary>
    public async Task<AppPage> Open(int width, int height, ColorScheme scheme = ColorScheme.Light, Uri? at = null)
    {
        Assert.SkipWhen(Browser is null, "No Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM to its path.");
        var context = await Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            BaseURL = (at ?? Address).ToString(),
        });
        return new AppPage(await context.NewPageAsync(), at ?? Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_server is not null)
        {
            _server.Kill(entireProcessTree: true);
            _server.Dispose();
        }
    }

    private static Process StartServer(Uri address)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(ServerFolder, "latitude-server.dll"), "--urls", address.ToString()])
        {
            WorkingDirectory = Path.GetTempPath(),
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        var server = Process.Start(start) ?? throw new InvalidOperationException("The server did not start.");
        // Nobody may stop reading: a full pipe would stop the server.
        server.OutputDataReceived += (_, line) => Output.Enqueue(line.Data ?? "");
        server.BeginOutputReadLine();
        return server;
    }

    private async Task WaitUntilHealthy()
    {
        using var client = new HttpClient { BaseAddress = Address };
        for (var attempt = 0; attempt < 300; attempt++)
        {
            if (_server is { HasExited: true })
            {
                throw new InvalidOperationException($"The server ended: {string.Join('\n', Output)}");
            }

            try
            {
                if ((await client.GetAsync(new Uri("/health", UriKind.Relative))).IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("The server did not become healthy within 30 s.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string? ChromiumPath()
    {
        string?[] candidates = [Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
        return candidates.FirstOrDefault(path => path is { Length: > 0 } && File.Exists(path));
    }
}
