namespace Latitude.Domain.Form.Measures;

/// <summary>How far the outline of the back turns, from the lower end of a stretch to its upper end.</summary>
/// <param name="Lumbar">Over the lower half, in degrees; positive is rounded. Not a number where too little was seen.</param>
/// <param name="Whole">Over the whole back, in degrees.</param>
/// <param name="Seen">Share of the whole that was seen, 0 to 1.</param>
public readonly record struct OutlineTurn(double Lumbar, double Whole, double Seen)
{
    /// <summary>Nothing was seen.</summary>
    public static OutlineTurn Unseen { get; } = new(double.NaN, double.NaN, 0);
}
