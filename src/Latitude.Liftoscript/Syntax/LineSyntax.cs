namespace Latitude.Liftoscript.Syntax;

/// <summary>An exercise line as written.</summary>
internal sealed class LineSyntax
{
    public required int Offset { get; init; }

    public string? Label { get; set; }

    /// <summary>At least one.</summary>
    public List<MovementSyntax> Movements { get; } = [];

    /// <summary>First and last week of a repeat; null where there is none.</summary>
    public (int From, int To)? Repeat { get; set; }

    /// <summary>Order within the day; 0 where none is written.</summary>
    public int Order { get; set; }

    public List<SetVariationSyntax> Variations { get; } = [];

    /// <summary>Groups without reps: defaults of the whole line.</summary>
    public List<SetSyntax> Globals { get; } = [];

    public ReuseSyntax? Reuse { get; set; }

    /// <summary>Null where the line writes none; empty for <c>warmup: none</c>.</summary>
    public List<WarmupSyntax>? Warmups { get; set; }

    public int WarmupOffset { get; set; }

    public CallSyntax? Progress { get; set; }

    public CallSyntax? Update { get; set; }

    /// <summary>Null where the line writes no <c>id:</c>.</summary>
    public List<int>? Tags { get; set; }

    public string? Superset { get; set; }

    /// <summary><c>used: none</c>.</summary>
    public bool IsTemplate { get; set; }

    public List<DescriptionSyntax> Descriptions { get; set; } = [];
}
