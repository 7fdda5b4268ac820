namespace Latitude.Domain.Form.Simulation;

/// <summary>The truth about one frame of a synthetic film.</summary>
/// <param name="Lean">Lean of the trunk, degrees; see <see cref="Measures.FrameMeasures.Lean"/>.</param>
/// <param name="Hip">Hip angle, degrees.</param>
/// <param name="Knee">Knee angle, degrees.</param>
/// <param name="Elbow">Elbow angle, degrees.</param>
/// <param name="Yaw">Turn from the picture plane, degrees.</param>
/// <param name="WholeBack">Turn of the back's outline between 5 and 95 per cent of the trunk, degrees.</param>
public readonly record struct SyntheticTruth(double Lean, double Hip, double Knee, double Elbow, double Yaw, double WholeBack);
