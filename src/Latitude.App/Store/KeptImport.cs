namespace Latitude.App.Store;

/// <summary>What an import has added to the log, so that it can be taken out again.</summary>
/// <param name="Records">Kind and id of each record that was new.</param>
/// <param name="Sets">How many of them are sets.</param>
public sealed record KeptImport(IReadOnlyList<(string Kind, Guid Id)> Records, int Sets)
{
    /// <summary>How many records were new.</summary>
    public int Count => Records.Count;
}
