namespace Latitude.Domain.Strength;

/// <summary>The middle of a list of numbers.</summary>
internal static class Median
{
    /// <summary>The middle value, or the mean of the two middle ones. Sorts the list; an empty one is our bug and throws.</summary>
    public static double Of(List<double> values)
    {
        values.Sort();
        var middle = values.Count / 2;
        return values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
