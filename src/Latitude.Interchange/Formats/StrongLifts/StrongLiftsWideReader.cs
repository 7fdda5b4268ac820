using Latitude.Domain.Exercises;
using Latitude.Domain.Quantities;
using Latitude.Interchange.Csv;
using Latitude.Interchange.Drafts;
using Latitude.Interchange.Text;

namespace Latitude.Interchange.Formats.StrongLifts;

/// <summary>Reads the layout until 2025: a row a workout, blocks of exercise, weight and sets. A blank cell is a set not done, a 0 one that failed.</summary>
internal sealed class StrongLiftsWideReader(ImportContext context, WideLayout layout) : FormatReader(context)
{
    private readonly List<(NameEntry Name, SetDraft Set)> _sets = [];

    /// <inheritdoc/>
    public override RowOutcome Read(CsvReader row)
    {
        _sets.Clear();
        for (var block = layout.FirstBlock; block < row.Count; block += layout.BlockLength)
        {
            if (!row[block].IsWhiteSpace() && ReadBlock(row, block) is { } wrong)
            {
                return wrong;
            }
        }

        if (!DateText.TryRead(row[layout.Date], out var start))
        {
            return BadDate(row[layout.Date]);
        }

        // Every row is a workout of its own, also a second one of its date. One without sets still helps to tell day from month.
        var workout = Context.Log.Begin($"{row.Line}", row[layout.Title].Trim(), start);
        if (_sets.Count == 0)
        {
            return RowOutcome.Metadata(MetadataKind.NotDone);
        }

        var note = row[layout.Note].Trim();
        workout.Note = note.IsEmpty ? null : note.ToString();
        workout.Bodyweight = Bodyweight(row);
        foreach (var (name, set) in _sets)
        {
            Context.Log.Add(workout.ExerciseFor(name), set);
        }

        return RowOutcome.Set;
    }

    private RowOutcome? ReadBlock(CsvReader row, int block)
    {
        var name = Context.Names.Find(row[block]);
        if (ReadWeight(row, block, out var weight, out var unit) is { } wrong)
        {
            return wrong;
        }

        for (var i = block + layout.FirstSet; i < Math.Min(block + layout.BlockLength, row.Count); i++)
        {
            if (!Context.TryReps(row[i], out var reps))
            {
                return BadNumber("reps", row[i]);
            }

            if (reps is { } count)
            {
                var isHold = name.Match.LoadType == LoadType.Hold;
                _sets.Add((name, new SetDraft
                {
                    Weight = weight,
                    Unit = unit,
                    Reps = isHold ? null : count,
                    Duration = isHold ? TimeSpan.FromSeconds(count) : null,
                    Line = row.Line,
                }));
            }
        }

        return null;
    }

    /// <summary>Kilograms where both are given: owners round the pounds.</summary>
    private RowOutcome? ReadWeight(CsvReader row, int block, out decimal? weight, out MassUnit? unit)
    {
        unit = null;
        var column = layout.Kilograms >= 0 ? block + layout.Kilograms : -1;
        if (!Context.TryNumber(row[column], out weight))
        {
            return BadNumber("weight", row[column]);
        }

        unit = weight is null ? null : MassUnit.Kilogram;
        if (weight is null && layout.Pounds >= 0)
        {
            column = block + layout.Pounds;
            if (!Context.TryNumber(row[column], out weight))
            {
                return BadNumber("weight", row[column]);
            }

            unit = weight is null ? null : MassUnit.Pound;
        }

        return null;
    }

    private BodyweightDraft? Bodyweight(CsvReader row) =>
        WeightText.TryRead(row[layout.BodyweightKilograms], Context, out var mass) && mass.Value > 0 ? new BodyweightDraft(mass.Value.Value, mass.Unit ?? MassUnit.Kilogram)
        : WeightText.TryRead(row[layout.BodyweightPounds], Context, out mass) && mass.Value > 0 ? new BodyweightDraft(mass.Value.Value, mass.Unit ?? MassUnit.Pound)
        : null;
}
