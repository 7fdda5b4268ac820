using Latitude.Interchange;

namespace Latitude.App.Reports;

/// <summary>What became of a file that was opened.</summary>
/// <param name="Result">The log in it with its receipt, or why it was refused.</param>
/// <param name="KnownSets">Sets that another opened file had already given, and that are counted once.</param>
public sealed record OpenedFile(ImportResult Result, int KnownSets)
{
    /// <summary>Name of the file.</summary>
    public string Name => Result.Receipt.File;
}
