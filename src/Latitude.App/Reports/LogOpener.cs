using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using Latitude.App.Browser;
using Latitude.Domain.Exercises.Naming;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Interchange;

namespace Latitude.App.Reports;

/// <summary>Reads picked files one after the other and joins what is in them; the page can paint in between.</summary>
[SupportedOSPlatform("browser")]
internal sealed class LogOpener
{
    private readonly ExerciseNames _names;
    private readonly Action<Progress> _onProgress;

    /// <summary>An opener that reports how far it is.</summary>
    public LogOpener(ExerciseNames names, Action<Progress> onProgress)
    {
        _names = names;
        _onProgress = onProgress;
    }

    /// <summary>Reads all files of a list.</summary>
    /// <param name="files">The files, as the browser has them.</param>
    /// <param name="unit">Unit of weights where a file does not state it; null to guess.</param>
    public async Task<OpenedLog> Open(JSObject files, MassUnit? unit)
    {
        var opened = new List<OpenedFile>();
        var log = TrainingLog.Empty;
        var count = Page.FileCount(files);
        for (var index = 0; index < count; index++)
        {
            using var file = Page.FileAt(files, index);
            var result = await Read(file, unit, index, count);
            using var timing = Timing.Of("merge");
            var merged = LogMerge.Add(log, result.Log);
            log = merged.Log;
            opened.Add(new OpenedFile(result, merged.KnownSets));
        }

        return new OpenedLog { Files = opened, Log = log };
    }

    private async Task<ImportResult> Read(JSObject file, MassUnit? unit, int index, int count)
    {
        var name = Page.FileName(file);
        await using var stream = new PickedFileStream(file, (read, total) =>
        {
            _onProgress(new Progress($"Reading {name}", (index + ((double)read / Math.Max(1, total))) / count));
            return Page.NextFrame();
        });
        return await LogImporter.ImportAsync(stream, name, new ImportOptions { Names = _names, Unit = unit });
    }
}
