namespace Latitude.Interchange.Csv;

/// <summary>Bounds that no real export reaches, so that a hostile file ends quickly and in little memory.</summary>
internal static class CsvLimits
{
    /// <summary>Columns of a record. The widest real format repeats a block for each of some twenty sets.</summary>
    public const int Columns = 1_000;

    /// <summary>Characters of a record.</summary>
    public const int RecordLength = 1_000_000;

    /// <summary>Characters of a quoted field that runs over several lines; beyond it the quote is taken to be unbalanced.</summary>
    public const int MultiLineLength = 65_536;

    /// <summary>Characters scanned in vain for the end of unbalanced quotes, over the whole file.</summary>
    public const int WastedLength = 16_000_000;
}
