using Latitude.Interchange.Drafts;

namespace Latitude.Interchange.Formats;

/// <summary>A recognised file.</summary>
internal sealed record FormatMatch
{
    /// <summary>Whose it is.</summary>
    public required LogFormat Format { get; init; }

    /// <summary>The layout in words.</summary>
    public required string Dialect { get; init; }

    /// <summary>How sure, 0 to 1: 1 for a header only this app writes, 0.5 for columns recognised one by one. The best match reads the file.</summary>
    public required double Score { get; init; }

    /// <summary>Fields of a whole row; 0 where rows differ.</summary>
    public required int Columns { get; init; }

    /// <summary>True where the first row names the columns and is no data.</summary>
    public required bool HasHeader { get; init; }

    /// <summary>Opens the file.</summary>
    public required Func<ImportContext, FormatReader> Open { get; init; }
}
