using Latitude.Domain.Quantities;
using Latitude.Interchange.Drafts;

namespace Latitude.Interchange.Formats.OwnTable;

/// <summary>Where the columns of a lifter's own table are.</summary>
internal sealed record OwnTableLayout
{
    private readonly int[] _positions;

    private OwnTableLayout(int[] positions) => _positions = positions;

    /// <summary>Pairs of columns that hold the weight and the reps of one set each, in wide tables; empty elsewhere.</summary>
    public required IReadOnlyList<(int Weight, int Reps)> WideSets { get; init; }

    /// <summary>Unit that a heading states; null where none does.</summary>
    public required MassUnit? Unit { get; init; }

    /// <summary>Unit of distances that a heading states.</summary>
    public required DistanceUnit DistanceUnit { get; init; }

    /// <summary>Columns of the header.</summary>
    public required int Count { get; init; }

    /// <summary>Headings that mean nothing to us.</summary>
    public required int UnknownColumns { get; init; }

    /// <summary>Position of a column; -1 where the table has none.</summary>
    public int this[TableColumn column] => _positions[(int)column];

    /// <summary>True where date, exercise and something that was done can be told.</summary>
    public bool IsComplete => this[TableColumn.Date] >= 0 && this[TableColumn.Exercise] >= 0
        && (this[TableColumn.Reps] >= 0 || this[TableColumn.SetsRepsWeight] >= 0 || this[TableColumn.Duration] >= 0 || WideSets.Count > 0);

    /// <summary>Understands the header; the caller's mapping comes first.</summary>
    public static OwnTableLayout Read(IReadOnlyList<string> header, IReadOnlyDictionary<string, TableColumn>? mapping)
    {
        var positions = new int[Enum.GetValues<TableColumn>().Length];
        Array.Fill(positions, -1);
        var wide = new WideSetColumns();
        MassUnit? unit = null;
        var distanceUnit = DistanceUnit.Unstated;
        var unknown = 0;
        for (var i = 0; i < header.Count; i++)
        {
            var column = Mapped(header[i], mapping) ?? (wide.Take(header[i], i) ? TableColumn.Ignored : ColumnWords.Find(header[i]));
            unknown += column is null ? 1 : 0;
            if (column is not { } known || known == TableColumn.Ignored || positions[(int)known] >= 0)
            {
                continue;
            }

            positions[(int)known] = i;
            unit ??= known is TableColumn.Weight or TableColumn.SetsRepsWeight ? HeadingUnit.OfMass(header[i]) : null;
            distanceUnit = known == TableColumn.Distance ? HeadingUnit.OfDistance(header[i]) : distanceUnit;
        }

        return new OwnTableLayout(positions)
        {
            WideSets = wide.Pairs(),
            Unit = unit,
            DistanceUnit = distanceUnit,
            Count = header.Count,
            UnknownColumns = unknown,
        };
    }

    /// <summary>The same with a column taken for another: set numbers as a count, a time of day as a duration.</summary>
    public OwnTableLayout Swap(TableColumn from, TableColumn to)
    {
        var positions = (int[])_positions.Clone();
        (positions[(int)to], positions[(int)from]) = (positions[(int)from], -1);
        return new OwnTableLayout(positions) { WideSets = WideSets, Unit = Unit, DistanceUnit = DistanceUnit, Count = Count, UnknownColumns = UnknownColumns };
    }

    private static TableColumn? Mapped(string heading, IReadOnlyDictionary<string, TableColumn>? mapping)
    {
        if (mapping is not null)
        {
            foreach (var (name, column) in mapping)
            {
                if (heading.AsSpan().Trim().Equals(name.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase))
                {
                    return column;
                }
            }
        }

        return null;
    }
}
