using Latitude.Interchange.Formats.OwnTable;
using Latitude.Interchange.Text;

namespace Latitude.Interchange.Formats.PivotTable;

/// <summary>A lifter's own table with a row a day and a column an exercise; a cell holds the weight and then the reps of each set: <c>110,5,5,5</c>.</summary>
internal sealed class PivotTableFormat : LogFormat
{
    private const double RecognisedByCells = 0.4;

    /// <inheritdoc/>
    public override string Id => "table";

    /// <inheritdoc/>
    public override string Name => "your own table";

    /// <inheritdoc/>
    public override FormatMatch? Detect(FileSample sample)
    {
        var date = ColumnOf(sample, TableColumn.Date);
        if (date < 0 || ColumnOf(sample, TableColumn.Exercise) >= 0)
        {
            return null;
        }

        var exercises = new List<int>();
        var mostSets = 0;
        for (var i = 0; i < sample.Header.Count; i++)
        {
            if (MeaningOf(sample, i) is null && SetsWithin(sample, i) is > 0 and var sets)
            {
                exercises.Add(i);
                mostSets = Math.Max(mostSets, sets);
            }
        }

        // A number with a decimal comma looks like one set: some cell must hold more.
        return mostSets < 2
            ? null
            : new FormatMatch
            {
                Format = this,
                Dialect = "a row a day, a column an exercise",
                Score = RecognisedByCells,
                Columns = 0,
                HasHeader = true,
                Open = context =>
                {
                    context.Guesses.Add(ImportCodes.ColumnsGuess, "cells were read as a weight and the reps of each set");
                    return new PivotTableReader(context, date, ColumnOf(sample, TableColumn.Note), [.. exercises.Select(column => (column, sample.Header[column]))]);
                },
            };
    }

    private static int ColumnOf(FileSample sample, TableColumn meaning)
    {
        for (var i = 0; i < sample.Header.Count; i++)
        {
            if (MeaningOf(sample, i) == meaning)
            {
                return i;
            }
        }

        return -1;
    }

    private static TableColumn? MeaningOf(FileSample sample, int column) =>
        sample.Mapping is not null && sample.Mapping.TryGetValue(sample.Header[column].Trim(), out var mapped) ? mapped
        : sample.Header[column].AsSpan().IsWhiteSpace() ? TableColumn.Ignored
        : ColumnWords.Find(sample.Header[column]);

    /// <summary>Sets in the longest cell of the column; 0 where most of its cells are no sets.</summary>
    private static int SetsWithin(FileSample sample, int column)
    {
        var (filled, fitting, most) = (0, 0, 0);
        var numbers = new NumberReader();
        foreach (var row in sample.Rows.Skip(1))
        {
            if (column >= row.Length || string.IsNullOrWhiteSpace(row[column]))
            {
                continue;
            }

            filled++;
            var parts = row[column].Split(',');
            if (parts.Length >= 2 && parts.Skip(1).All(part => numbers.TryRead(part, out var reps) && reps == decimal.Truncate(reps)) && parts[0].AsSpan().Trim().ContainsAnyInRange('0', '9'))
            {
                fitting++;
                most = Math.Max(most, parts.Length - 1);
            }
        }

        return fitting * 2 > filled ? most : 0;
    }
}
