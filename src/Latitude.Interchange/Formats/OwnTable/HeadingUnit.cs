using Latitude.Domain.Quantities;
using Latitude.Interchange.Drafts;

namespace Latitude.Interchange.Formats.OwnTable;

/// <summary>Units within headings: <c>Weight (kg)</c>, <c>weight_lbs</c>, <c>kg</c>.</summary>
internal static class HeadingUnit
{
    /// <summary>The unit of mass that is a word of the heading; null where none is.</summary>
    public static MassUnit? OfMass(string heading)
    {
        foreach (var word in Words(heading))
        {
            if (ImportContext.UnitNamed(word) is { } unit)
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>The unit of distance that is a word of the heading.</summary>
    public static DistanceUnit OfDistance(string heading)
    {
        foreach (var word in Words(heading))
        {
            if (ImportContext.DistanceUnitNamed(word) is var unit and not DistanceUnit.Unstated)
            {
                return unit;
            }
        }

        return DistanceUnit.Unstated;
    }

    private static string[] Words(string heading) => heading.Split([' ', '_', '(', ')', '[', ']', '/', '-', '.'], StringSplitOptions.RemoveEmptyEntries);
}
