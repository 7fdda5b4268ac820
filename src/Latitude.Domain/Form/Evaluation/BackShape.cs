namespace Latitude.Domain.Form.Evaluation;

/// <summary>Shape of a back over a film, by the two turns that the thresholds of rounding are for.</summary>
/// <param name="Mean">Mean of the turns of the lower and the whole back, degrees: the most rounded rep.</param>
/// <param name="Whole">Turn of the whole back, degrees: the most rounded rep.</param>
public readonly record struct BackShape(double Mean, double Whole);
