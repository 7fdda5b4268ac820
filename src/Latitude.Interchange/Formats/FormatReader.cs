using Latitude.Interchange.Csv;
using Latitude.Interchange.Drafts;

namespace Latitude.Interchange.Formats;

/// <summary>Turns the rows of one file into drafts.</summary>
internal abstract class FormatReader(ImportContext context)
{
    /// <summary>Seconds beyond which a number is cut, so that it stays a time: over a hundred days, which no set takes.</summary>
    private const decimal MostSeconds = 10_000_000;

    /// <summary>Where drafts, names, numbers and guesses are kept.</summary>
    protected ImportContext Context { get; } = context;

    /// <summary>Reads a row and says what it was.</summary>
    public abstract RowOutcome Read(CsvReader row);

    /// <summary>Called after the last row, for formats that hold something back.</summary>
    public virtual void End()
    {
    }

    /// <summary>A row that ended without all its fields, or with too many; null where the count is right or only blanks are in excess.</summary>
    /// <param name="row">The row.</param>
    /// <param name="least">Fields that must be there.</param>
    /// <param name="most">Fields that may be there.</param>
    protected static RowOutcome? CheckCount(CsvReader row, int least, int most)
    {
        if (row.Count < least)
        {
            return RowOutcome.Lost(ImportCodes.BadFieldCount, $"{row.Count} fields where at least {least} are needed");
        }

        for (var i = most; i < row.Count; i++)
        {
            if (!row[i].IsWhiteSpace())
            {
                return RowOutcome.Lost(ImportCodes.BadFieldCount, $"{row.Count} fields where {most} are expected");
            }
        }

        return null;
    }

    /// <summary>Seconds of a set as a time; none where blank or 0.</summary>
    protected static TimeSpan? Seconds(decimal? seconds) =>
        seconds > 0 ? TimeSpan.FromSeconds((double)Math.Min(seconds.Value, MostSeconds)) : null;

    /// <summary>A row whose date cannot be read.</summary>
    protected static RowOutcome BadDate(ReadOnlySpan<char> text) => RowOutcome.Lost(ImportCodes.BadDate, $"no date: \"{Excerpt(text)}\"");

    /// <summary>A row with a number that cannot be read.</summary>
    protected static RowOutcome BadNumber(string column, ReadOnlySpan<char> text) =>
        RowOutcome.Lost(ImportCodes.BadNumber, $"no number in {column}: \"{Excerpt(text)}\"");

    /// <summary>A row that names no exercise.</summary>
    protected static RowOutcome NoExercise() => RowOutcome.Lost(ImportCodes.NoExercise, "no exercise is named");

    /// <summary>The beginning of a field, for messages.</summary>
    protected static string Excerpt(ReadOnlySpan<char> text)
    {
        const int Longest = 40;
        text = text.Trim();
        return text.Length <= Longest ? text.ToString() : string.Concat(text[..Longest], "…");
    }
}
