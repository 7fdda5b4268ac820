using Latitude.Domain.Anatomy;

namespace Latitude.Domain.Exercises;

/// <summary>A joint action that an exercise trains.</summary>
/// <param name="Action">The action.</param>
/// <param name="Isometric">True when the joint is held against it rather than moved, as the spine in a deadlift.</param>
public readonly record struct TrainedAction(JointAction Action, bool Isometric);
