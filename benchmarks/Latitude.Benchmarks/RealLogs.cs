using Latitude.Domain.Knowledge;
using Latitude.Domain.Strength.Backtesting;
using Latitude.Interchange;

namespace Latitude.Benchmarks;

/// <summary>The real logs of the folder LATITUDE_SHARED (else <c>../shared</c> beside the repository), which are no part of it.</summary>
internal static class RealLogs
{
    private static readonly string[] Folders = ["strong", "hevy", "fitnotes", "fitnotes-ios", "fitbod"];

    /// <summary>Exports whose sets are all in another file.</summary>
    private static readonly string[] Repeated = ["fn02", "st27"];

    /// <summary>One log for each lifter; empty where the folder is absent.</summary>
    public static IReadOnlyList<BacktestLog> Load()
    {
        var names = KnowledgeBase.Load().Names;
        var logs = new List<BacktestLog>();
        foreach (var folder in Folders.Select(folder => Path.Combine(SharedFolder.Path, "data", "logs", folder)).Where(Directory.Exists))
        {
            foreach (var path in Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal))
            {
                var lifter = Path.GetFileNameWithoutExtension(path);
                if (!Repeated.Contains(lifter))
                {
                    using var stream = File.OpenRead(path);
                    logs.Add(new BacktestLog(lifter, LogImporter.Import(stream, Path.GetFileName(path), new ImportOptions { Names = names }).Log));
                }
            }
        }

        return logs;
    }
}
