using Latitude.Interchange.Csv;
using Latitude.Interchange.Drafts;
using Latitude.Interchange.Text;

namespace Latitude.Interchange.Formats.PivotTable;

/// <summary>Reads a table with a column an exercise: every row is a workout.</summary>
internal sealed class PivotTableReader(ImportContext context, int date, int note, IReadOnlyList<(int Column, string Name)> exercises) : FormatReader(context)
{
    private readonly List<(NameEntry Name, SetDraft Set)> _sets = [];

    /// <inheritdoc/>
    public override RowOutcome Read(CsvReader row)
    {
        _sets.Clear();
        foreach (var (column, name) in exercises)
        {
            var cell = row[column];
            if (!cell.IsWhiteSpace() && !TryReadCell(cell, Context.Names.Find(name), row.Line))
            {
                return BadNumber(name, cell);
            }
        }

        if (!DateText.TryRead(row[date], out var start))
        {
            return BadDate(row[date]);
        }

        // Every row is a workout of its own, also a second one of its date. One without sets still helps to tell day from month.
        var workout = Context.Log.Begin($"{row.Line}", default, start);
        if (_sets.Count == 0)
        {
            return RowOutcome.Metadata(row[note].IsWhiteSpace() ? MetadataKind.NotDone : MetadataKind.Note);
        }

        workout.Note = row[note].IsWhiteSpace() ? null : row[note].Trim().ToString();
        foreach (var (name, set) in _sets)
        {
            Context.Log.Add(workout.ExerciseFor(name), set);
        }

        return RowOutcome.Set;
    }

    private bool TryReadCell(ReadOnlySpan<char> cell, NameEntry name, int line)
    {
        var comma = cell.IndexOf(',');
        if (comma < 0 || !WeightText.TryRead(cell[..comma], Context, out var weight))
        {
            return false;
        }

        if (weight.Rest.Length > 0)
        {
            Context.Guesses.Add(ImportCodes.RepairGuess, "marks behind weights were kept as notes");
        }

        var reps = cell[(comma + 1)..];
        foreach (var range in reps.Split(','))
        {
            if (!Context.TryReps(reps[range], out var count))
            {
                return false;
            }

            if (count is not null)
            {
                _sets.Add((name, new SetDraft { Weight = weight.Value, Unit = weight.Unit, Reps = count, Note = weight.Rest.Length == 0 ? null : weight.Rest, Line = line }));
            }
        }

        return true;
    }
}
