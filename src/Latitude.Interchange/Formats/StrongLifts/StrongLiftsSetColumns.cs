using Latitude.Domain.Quantities;

namespace Latitude.Interchange.Formats.StrongLifts;

/// <summary>The columns of one set in the layout of 2026.</summary>
/// <param name="Reps">Column of the reps.</param>
/// <param name="Weight">Column of the weight.</param>
/// <param name="Unit">Unit of the weight, from its heading.</param>
internal readonly record struct StrongLiftsSetColumns(int Reps, int Weight, MassUnit Unit);
