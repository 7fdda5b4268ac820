namespace Latitude.Interchange.Formats;

/// <summary>The kinds of rows.</summary>
internal enum RowKind
{
    /// <summary>At least one set.</summary>
    Set,

    /// <summary>Understood, but no set.</summary>
    Metadata,

    /// <summary>Not understood.</summary>
    Lost,

    /// <summary>No data row: not counted.</summary>
    Skipped,
}
