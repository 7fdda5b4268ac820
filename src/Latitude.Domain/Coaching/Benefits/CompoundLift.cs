using Latitude.Domain.Coaching.Levels;
using Latitude.Domain.Strength;

namespace Latitude.Domain.Coaching.Benefits;

/// <summary>The main lift of a family, and what it has gained.</summary>
/// <param name="Family">The family.</param>
/// <param name="Series">Its strength.</param>
/// <param name="Change">What the trend has gained as a share of where it was; null where less than eight weeks lie between.</param>
/// <param name="Since">The day it is compared with.</param>
public readonly record struct CompoundLift(LiftFamily Family, StrengthSeries Series, double? Change, DateOnly Since);
