namespace Latitude.Interchange.Formats.StrongLifts;

/// <summary>The layout of a row a workout. Blocks go on beyond the header; offsets count from the beginning of a block; -1 where missing.</summary>
internal sealed record WideLayout
{
    /// <summary>The local date.</summary>
    public required int Date { get; init; }

    /// <summary>Note on the workout.</summary>
    public required int Note { get; init; }

    /// <summary>Title of the workout.</summary>
    public required int Title { get; init; }

    /// <summary>Bodyweight in kilograms unless its text says otherwise.</summary>
    public required int BodyweightKilograms { get; init; }

    /// <summary>Bodyweight in pounds.</summary>
    public required int BodyweightPounds { get; init; }

    /// <summary>Column of the first exercise.</summary>
    public required int FirstBlock { get; init; }

    /// <summary>Columns of a block.</summary>
    public required int BlockLength { get; init; }

    /// <summary>Offset of the weight in kilograms.</summary>
    public required int Kilograms { get; init; }

    /// <summary>Offset of the weight in pounds.</summary>
    public required int Pounds { get; init; }

    /// <summary>Offset of the first set; the sets fill the rest of the block.</summary>
    public required int FirstSet { get; init; }
}
