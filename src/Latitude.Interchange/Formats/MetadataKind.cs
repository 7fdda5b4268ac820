namespace Latitude.Interchange.Formats;

/// <summary>What a row is that is no set.</summary>
internal enum MetadataKind
{
    /// <summary>It times a rest.</summary>
    RestTimer,

    /// <summary>It only holds a note, or the torn-off rest of one.</summary>
    Note,

    /// <summary>A set planned but not done.</summary>
    NotDone,

    /// <summary>Something else that the format holds.</summary>
    Other,
}
