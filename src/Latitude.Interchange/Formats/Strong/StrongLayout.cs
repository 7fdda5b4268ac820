using Latitude.Domain.Quantities;
using Latitude.Interchange.Drafts;

namespace Latitude.Interchange.Formats.Strong;

/// <summary>The order of the columns of a Strong file.</summary>
/// <param name="Dialect">The layout in words.</param>
/// <param name="Columns">What each column holds.</param>
internal sealed record StrongLayout(string Dialect, IReadOnlyList<StrongColumn> Columns)
{
    /// <summary>Unit of the weight column where its name states it.</summary>
    public MassUnit? Unit { get; init; }

    /// <summary>Unit of the distance column where its name states it.</summary>
    public DistanceUnit DistanceUnit { get; init; }

    /// <summary>Position of a column; -1 where the file has none.</summary>
    public int this[StrongColumn column]
    {
        get
        {
            for (var i = 0; i < Columns.Count; i++)
            {
                if (Columns[i] == column)
                {
                    return i;
                }
            }

            return -1;
        }
    }
}
