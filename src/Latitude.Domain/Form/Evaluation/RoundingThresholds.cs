namespace Latitude.Domain.Form.Evaluation;

/// <summary>The two thresholds of rounding.</summary>
/// <param name="Mean">Mean of the turns of the lower and the whole back, degrees.</param>
/// <param name="Whole">Turn of the whole back, degrees.</param>
public readonly record struct RoundingThresholds(double Mean, double Whole);
