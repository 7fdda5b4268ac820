using Latitude.Domain.Anatomy;

namespace Latitude.Domain.Exercises;

/// <summary>
/// What one hard set of an exercise is worth for a muscle: 1 direct, 0.5 indirect (the split that fitted best in Pelland et al.
/// 2025), 0.25 minor (ours; shown, but not counted against published doses).
/// </summary>
/// <param name="Muscle">The muscle or region.</param>
/// <param name="Share">1, 0.5 or 0.25.</param>
public readonly record struct MuscleShare(Muscle Muscle, double Share);
