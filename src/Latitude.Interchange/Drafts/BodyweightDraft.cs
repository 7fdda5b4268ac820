using Latitude.Domain.Quantities;

namespace Latitude.Interchange.Drafts;

/// <summary>A bodyweight as written.</summary>
/// <param name="Value">The number, more than 0.</param>
/// <param name="Unit">Its unit; null where the file does not state one.</param>
internal readonly record struct BodyweightDraft(decimal Value, MassUnit? Unit);
