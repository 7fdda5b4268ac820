namespace Latitude.Interchange.Csv;

/// <summary>What <see cref="CsvReader.Read"/> came to.</summary>
internal enum CsvStatus
{
    /// <summary>A record; its fields can be read until more text is fed.</summary>
    Record,

    /// <summary>The next record is not complete: feed more text.</summary>
    NeedsMore,

    /// <summary>All was read.</summary>
    End,

    /// <summary>The text is no table an app would write; see <see cref="CsvReader.Fault"/>.</summary>
    Fault,
}
