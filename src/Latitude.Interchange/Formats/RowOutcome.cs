namespace Latitude.Interchange.Formats;

/// <summary>What a row was. That every row returns exactly one of these is what makes receipts add up.</summary>
internal readonly record struct RowOutcome
{
    private RowOutcome(RowKind kind, MetadataKind metadata = default, string? code = null, string? message = null)
    {
        Kind = kind;
        MetadataKind = metadata;
        Code = code;
        Message = message;
    }

    /// <summary>At least one set.</summary>
    public static RowOutcome Set { get; } = new(RowKind.Set);

    /// <summary>No data row at all: a banner, the header of a section. Not counted.</summary>
    public static RowOutcome Skipped { get; } = new(RowKind.Skipped);

    /// <summary>The kind of row.</summary>
    public RowKind Kind { get; }

    /// <summary>What it is, where it is metadata.</summary>
    public MetadataKind MetadataKind { get; }

    /// <summary>Why it was lost; null where it was not.</summary>
    public string? Code { get; }

    /// <summary>The same as a sentence.</summary>
    public string? Message { get; }

    /// <summary>Understood, but no set.</summary>
    public static RowOutcome Metadata(MetadataKind kind) => new(RowKind.Metadata, kind);

    /// <summary>Not understood.</summary>
    /// <param name="code">One of <see cref="ImportCodes"/>.</param>
    /// <param name="message">A sentence for people.</param>
    public static RowOutcome Lost(string code, string message) => new(RowKind.Lost, default, code, message);
}
