namespace Latitude.Interchange;

/// <summary>
/// The receipt of an import. It adds up: <see cref="Rows"/> = <see cref="SetRows"/> + <see cref="MetadataRows"/> +
/// <see cref="LostRows"/>.
/// </summary>
public sealed record ImportReceipt
{
    /// <summary>Lost rows that are listed one by one; beyond it they are only counted.</summary>
    public const int ListedLostRows = 1_000;

    /// <summary>Name of the file, as given by the caller.</summary>
    public required string File { get; init; }

    /// <summary>Id of the format, e.g. <c>strong</c>; empty where none was recognised.</summary>
    public string Format { get; init; } = "";

    /// <summary>The layout within the format, e.g. <c>semicolons, unit in every row</c>; empty where none was recognised.</summary>
    public string Dialect { get; init; } = "";

    /// <summary>Data rows: logical records below the header; blank lines are none.</summary>
    public int Rows { get; init; }

    /// <summary>Rows that gave at least one set.</summary>
    public int SetRows { get; init; }

    /// <summary>Sets kept. More than <see cref="SetRows"/> in formats that pack several sets in a row.</summary>
    public int Sets { get; init; }

    /// <summary>Sets marked as warm-up, out of <see cref="Sets"/>.</summary>
    public int Warmups { get; init; }

    /// <summary>Rows understood as something other than a set.</summary>
    public int MetadataRows => RestTimerRows + NoteRows + NotDoneRows + OtherRows;

    /// <summary>Rows that time a rest.</summary>
    public int RestTimerRows { get; init; }

    /// <summary>Rows that only hold a note, or the torn-off rest of one.</summary>
    public int NoteRows { get; init; }

    /// <summary>Rows of sets planned but not done.</summary>
    public int NotDoneRows { get; init; }

    /// <summary>Rows of other things the format holds: settings, body measurements.</summary>
    public int OtherRows { get; init; }

    /// <summary>Rows that could not be read.</summary>
    public int LostRows { get; init; }

    /// <summary>The first <see cref="ListedLostRows"/> of them with line and reason.</summary>
    public IReadOnlyList<LostRow> Lost { get; init; } = [];

    /// <summary>What was guessed.</summary>
    public IReadOnlyList<ImportGuess> Guesses { get; init; } = [];

    /// <summary>The unit of weights and how it is known.</summary>
    public UnitFinding Unit { get; init; } = UnitFinding.None;

    /// <summary>Sets kept but marked as impossible.</summary>
    public int Implausible { get; init; }

    /// <summary>Names that were not understood at all, most sets first.</summary>
    public IReadOnlyList<UnrecognisedName> Unrecognised { get; init; } = [];
}
