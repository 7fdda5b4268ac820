using System.Globalization;
using System.Net;
using Npgsql;

namespace Latitude.Server.Operations;

/// <summary>
/// What an operator may set: by flags (<c>--data</c>), by environment (<c>Latitude__Data</c>), by a file (<c>--config FILE</c>, section
/// <c>Latitude</c>). Flags win over the environment, the environment over the file.
/// </summary>
public sealed record ServerSettings
{
    private static readonly Dictionary<string, string> Flags = new(StringComparer.Ordinal)
    {
        ["--data"] = "Latitude:Data",
        ["--postgres"] = "Latitude:Postgres",
        ["--backup-hours"] = "Latitude:BackupHours",
        ["--backups-kept"] = "Latitude:BackupsKept",
        ["--public-url"] = "Latitude:PublicUrl",
        ["--proxies"] = "Latitude:Proxies",
        ["--ledger"] = "Latitude:Ledger",
        ["--config"] = "Latitude:Config",
    };

    /// <summary>The folder for the embedded database and its backups; null where none is used.</summary>
    public string? Data { get; private init; }

    /// <summary>Connection string of a PostgreSQL database; null where none is used.</summary>
    public string? Postgres { get; private init; }

    /// <summary>Hours between two backups of the embedded database, 1 to 168; 24 where not set.</summary>
    public int BackupHours { get; private init; }

    /// <summary>Backups kept, 1 to 1,000; 14 where not set.</summary>
    public int BackupsKept { get; private init; }

    /// <summary>The address that lifters open, such as <c>https://lift.example.org</c>; with one the server has accounts. Null: one lifter at this machine, without an account.</summary>
    public Uri? PublicUrl { get; private init; }

    /// <summary>Addresses of the proxies whose word on who asks is taken; empty for none.</summary>
    public IReadOnlyList<IPAddress> Proxies { get; private init; } = [];

    /// <summary>The file of deleted accounts; null only without accounts.</summary>
    public string? Ledger { get; private init; }

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="SettingsException">One of them cannot be.</exception>
    public static ServerSettings Read(ConfigurationManager configuration, string[] args)
    {
        IConfiguration flags = new ConfigurationBuilder().AddCommandLine(args, Flags).Build();
        if ((flags["Latitude:Config"] ?? configuration["Latitude:Config"]) is { Length: > 0 } file)
        {
            Require(File.Exists(file), "--config", $"there is no file {file}");
            configuration.AddJsonFile(Path.GetFullPath(file), optional: false).AddEnvironmentVariables();
        }

        configuration.AddCommandLine(args, Flags);
        var settings = new ServerSettings
        {
            Data = configuration["Latitude:Data"] is { Length: > 0 } data ? Path.GetFullPath(data) : null,
            Postgres = configuration["Latitude:Postgres"] is { Length: > 0 } postgres ? postgres : null,
            BackupHours = Number(configuration, "BackupHours", "--backup-hours", 24, 168),
            BackupsKept = Number(configuration, "BackupsKept", "--backups-kept", 14, 1_000),
            PublicUrl = PublicUrlOf(configuration),
            Proxies = ProxiesOf(configuration),
        };
        settings = settings with { Ledger = LedgerOf(configuration, settings) };
        Require(settings.PublicUrl is null || settings.Data is not null || settings.Postgres is not null, "--public-url", "accounts need a place: --data FOLDER or --postgres CONNECTION");
        Require(
            settings.PublicUrl is null || settings.Ledger is not null, "--ledger",
            "with PostgreSQL, name a file outside its backups that remembers which accounts were deleted, so that a restore does not bring them back");
        Require(settings.Data is null || settings.Postgres is null, "--data and --postgres", "choose one of them");
        Require(settings.Data is null || !File.Exists(settings.Data), "--data", "it must be a folder, not a file");
        Require(settings.Postgres is null || IsConnectionString(settings.Postgres), "--postgres", "it must be a connection string such as \"Host=db;Database=latitude;Username=latitude\"");
        return settings;
    }

    private static int Number(ConfigurationManager configuration, string name, string flag, int usual, int most)
    {
        if (configuration[$"Latitude:{name}"] is not { Length: > 0 } text)
        {
            return usual;
        }

        Require(
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most, flag,
            string.Create(CultureInfo.InvariantCulture, $"it must be a whole number from 1 to {most}, not {text}"));
        return number;
    }

    private static Uri? PublicUrlOf(ConfigurationManager configuration)
    {
        if (configuration["Latitude:PublicUrl"] is not { Length: > 0 } text)
        {
            return null;
        }

        var isUrl = Uri.TryCreate(text, UriKind.Absolute, out var url);
        Require(
            isUrl && url!.PathAndQuery == "/" && (url.Scheme == "https" || (url.Scheme == "http" && url.Host == "localhost")), "--public-url",
            $"it must be like https://lift.example.org, without a path; http only for http://localhost; not {text}");
        return url;
    }

    private static IReadOnlyList<IPAddress> ProxiesOf(ConfigurationManager configuration)
    {
        var proxies = new List<IPAddress>();
        foreach (var text in (configuration["Latitude:Proxies"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            Require(IPAddress.TryParse(text, out var address), "--proxies", $"it must be addresses with commas between, such as 127.0.0.1,::1; not {text}");
            proxies.Add(address!);
        }

        return proxies;
    }

    private static string? LedgerOf(ConfigurationManager configuration, ServerSettings settings) =>
        configuration["Latitude:Ledger"] is { Length: > 0 } file ? Path.GetFullPath(file)
        : settings.Data is { } folder ? Path.Combine(folder, "deleted-accounts.txt")
        : null;

    private static bool IsConnectionString(string text)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(text).Host is { Length: > 0 };
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void Require(bool isRight, string setting, string reason)
    {
        if (!isRight)
        {
            throw new SettingsException($"The setting {setting} cannot be used: {reason}.");
        }
    }
}
