namespace Latitude.Interchange;

/// <summary>
/// Reads the export of a training app. What is wrong with the file is in the result; only the stream itself can throw
/// (<see cref="IOException"/>). Memory grows with the sets, not with the file.
/// </summary>
public static class LogImporter
{
    /// <summary>Reads a whole file.</summary>
    /// <param name="stream">The file, from its beginning; it is read to the end or to where it is refused, and not closed.</param>
    /// <param name="fileName">Its name, for the receipt only: formats are recognised by content.</param>
    /// <param name="options">What the caller knows.</param>
    /// <param name="progress">Told after every piece that was read; null where nobody listens.</param>
    public static ImportResult Import(Stream stream, string fileName, ImportOptions options, IProgress<ImportProgress>? progress = null)
    {
        using var job = new ImportJob(fileName, options);
        var total = Length(stream);
        job.Announce(total ?? 0);
        while (!job.IsDone)
        {
            job.Accept(stream.Read(job.Space.Span));
            progress?.Report(job.Progress(total));
        }

        return job.Finish();
    }

    /// <summary>
    /// The same for a place with one thread, such as the browser: it reads piece by piece and gives way to others after each.
    /// </summary>
    /// <param name="stream">The file, from its beginning.</param>
    /// <param name="fileName">Its name, for the receipt only.</param>
    /// <param name="options">What the caller knows.</param>
    /// <param name="progress">Told after every piece that was read; null where nobody listens.</param>
    /// <param name="cancellation">Ends the reading with <see cref="OperationCanceledException"/>.</param>
    public static async Task<ImportResult> ImportAsync(
        Stream stream, string fileName, ImportOptions options, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        using var job = new ImportJob(fileName, options);
        var total = Length(stream);
        job.Announce(total ?? 0);
        while (!job.IsDone)
        {
            job.Accept(await stream.ReadAsync(job.Space, cancellation));
            progress?.Report(job.Progress(total));
            await Task.Yield();
        }

        return job.Finish();
    }

    private static long? Length(Stream stream) => stream.CanSeek ? stream.Length : null;
}
