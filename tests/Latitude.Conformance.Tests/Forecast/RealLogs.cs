using Latitude.Conformance.Tests.Logs;
using Latitude.Domain.Strength.Backtesting;
using Latitude.Domain.Training;
using Latitude.Interchange;

namespace Latitude.Conformance.Tests.Forecast;

/// <summary>The real logs that forecast and trials are measured on, one a lifter.</summary>
internal static class RealLogs
{
    private static readonly string[] Folders = ["strong", "hevy", "fitnotes", "fitnotes-ios", "fitbod"];

    /// <summary>Exports whose sets are all in another file.</summary>
    private static readonly string[] Repeated = ["fn02", "st27"];

    private static IReadOnlyList<BacktestLog>? _all;

    /// <summary>All of them; skips the running test where they are absent.</summary>
    public static IReadOnlyList<BacktestLog> All => _all ??=
    [
        .. Folders.SelectMany(folder => Directory.EnumerateFiles(SharedData.Path($"data/logs/{folder}"), "*.csv").Order(StringComparer.Ordinal))
            .Where(path => !Repeated.Contains(Path.GetFileNameWithoutExtension(path)))
            .Select(path => new BacktestLog(Path.GetFileNameWithoutExtension(path), Import(path))),
    ];

    private static TrainingLog Import(string path)
    {
        using var stream = File.OpenRead(path);
        return LogImporter.Import(stream, Path.GetFileName(path), new ImportOptions { Names = ImportedLog.Names }).Log;
    }
}
