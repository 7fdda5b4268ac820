using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Latitude.EndToEnd.Tests;

/// <summary>A server of its own that keeps data, in a folder that goes with it.</summary>
internal sealed class DataServer : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _folder;

    private DataServer(Process process, string folder, Uri address)
    {
        (_process, _folder) = (process, folder);
        Client = new HttpClient { BaseAddress = address };
        Client.DefaultRequestHeaders.Add("X-Latitude", "1");
    }

    /// <summary>Speaks to it as a device without a browser does.</summary>
    public HttpClient Client { get; }

    public static async Task<DataServer> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("latitude-").FullName;
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        listener.Stop();
        var program = Path.Combine(RunningApp.ServerFolder, "latitude-server.dll");
        var process = Process.Start(new ProcessStartInfo("dotnet", [program, "--data", folder, "--urls", address.ToString()]) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var server = new DataServer(process, folder, address);
        for (var tries = 0; tries < 300; tries++)
        {
            try
            {
                if ((await server.Client.GetAsync(new Uri("/health/ready", UriKind.Relative))).IsSuccessStatusCode)
                {
                    return server;
                }
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                // Not listening yet.
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("The server did not become ready within 30 s.");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
