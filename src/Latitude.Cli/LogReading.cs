using Latitude.Domain.Exercises.Naming;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Interchange;

namespace Latitude.Cli;

/// <summary>The files of a request, read and joined into one log.</summary>
internal sealed record LogReading
{
    /// <summary>One result a file, in the order given.</summary>
    public required IReadOnlyList<ImportResult> Files { get; init; }

    /// <summary>All files as one log; what a later file repeats is counted once.</summary>
    public required TrainingLog Log { get; init; }

    /// <summary>The unit most loads were entered in.</summary>
    public required MassUnit Unit { get; init; }

    public static LogReading Read(ReportRequest request, ExerciseNames names)
    {
        var results = new List<ImportResult>();
        var log = TrainingLog.Empty;
        var options = new ImportOptions { Names = names, Unit = request.Unit };
        foreach (var file in request.Files.SelectMany(Expand))
        {
            var result = ReadFile(file, options);
            results.Add(result);
            log = results.Count == 1 ? result.Log : LogMerge.Add(log, result.Log).Log;
        }

        return new LogReading { Files = results, Log = log, Unit = log.MostUsedUnit ?? MassUnit.Kilogram };
    }

    /// <summary>A folder stands for the files in it.</summary>
    public static IEnumerable<FileInfo> Expand(FileInfo file) => Directory.Exists(file.FullName)
        ? new DirectoryInfo(file.FullName).EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(one => one.Extension.ToUpperInvariant() is ".CSV" or ".JSON" or ".TXT" or ".TSV")
            .OrderBy(one => one.FullName, StringComparer.Ordinal)
        : [file];

    /// <summary>Reads one file; one that cannot be opened is a result too.</summary>
    public static ImportResult ReadFile(FileInfo file, ImportOptions options)
    {
        try
        {
            using var stream = file.Open(FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return LogImporter.Import(stream, file.Name, options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new ImportResult
            {
                Log = TrainingLog.Empty,
                Receipt = new ImportReceipt { File = file.Name },
                Error = new ImportError("unreadable", Words(exception)),
            };
        }
    }

    /// <summary>Our own words: the runtime's are stripped to their keys where the program is trimmed.</summary>
    private static string Words(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "There is no such file.",
        UnauthorizedAccessException => "This file may not be read.",
        PathTooLongException => "The name is too long for a file.",
        _ => "The file cannot be read.",
    };
}
