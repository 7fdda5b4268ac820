using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Latitude.Storage.Tests;

/// <summary>
/// A PostgreSQL of its own in a folder of its own, for the time of the tests. Where none is installed the tests fail: a database that is
/// promised is not skipped. LATITUDE_TEST_POSTGRES names a database that is there already.
/// </summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("latitude-postgres-").FullName;
    private string? _programs;

    public string Connection { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("LATITUDE_TEST_POSTGRES") is { Length: > 0 } given)
        {
            Connection = given;
            return;
        }

        _programs = Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin")).FirstOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
            : null;
        if (_programs is null)
        {
            throw new InvalidOperationException("Missing: a PostgreSQL server (Debian: apt-get install postgresql), or LATITUDE_TEST_POSTGRES with a connection string.");
        }

        // PostgreSQL refuses to run as root; then it runs as the user that Debian's package makes.
        if (Environment.UserName == "root")
        {
            await RunAsync("chown", "postgres", _folder);
        }

        var port = FreePort();
        await RunAsync("initdb", "-D", Path.Combine(_folder, "data"), "-U", "latitude", "-A", "trust", "-E", "UTF8", "--locale=C");
        await RunAsync("pg_ctl", "-D", Path.Combine(_folder, "data"), "-l", Path.Combine(_folder, "log"), "-w", "-t", "60", "-o", $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder} -c fsync=off", "start");
        Connection = string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port};Username=latitude;Database=postgres;Timeout=15");
    }

    public async ValueTask DisposeAsync()
    {
        if (_programs is not null)
        {
            await RunAsync("pg_ctl", "-D", Path.Combine(_folder, "data"), "-m", "immediate", "-w", "stop");
            Directory.Delete(_folder, recursive: true);
        }
    }

    private async Task RunAsync(string program, params string[] arguments)
    {
        var isOurs = program != "chown";
        var start = new ProcessStartInfo { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false, WorkingDirectory = _folder };
        if (isOurs && Environment.UserName == "root")
        {
            start.FileName = "runuser";
            start.ArgumentList.Add("-u");
            start.ArgumentList.Add("postgres");
            start.ArgumentList.Add("--");
            start.ArgumentList.Add(Path.Combine(_programs!, program));
        }
        else
        {
            start.FileName = isOurs ? Path.Combine(_programs!, program) : program;
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        // The server keeps the streams of pg_ctl: they must not be read to their end.
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} failed: {await process.StandardError.ReadToEndAsync()}");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
