namespace Latitude.Interchange.Csv;

/// <summary>How the splitting of one record ended.</summary>
internal enum CsvOutcome
{
    /// <summary>The record is whole.</summary>
    Done,

    /// <summary>The text ends before the record does.</summary>
    NeedsMore,

    /// <summary>A quote opened and does not close where a note could end.</summary>
    OpenQuote,

    /// <summary>More columns than any export has.</summary>
    TooManyColumns,
}
