using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching;

/// <summary>Whether a lifter may change the exercises of a routine (G11).</summary>
/// <param name="IsLocked">True where they stay as they are; a swap for missing equipment or a lift that cannot be done yet is always allowed.</param>
/// <param name="OpensAt">The level at which it opens.</param>
public readonly record struct EditingLock(bool IsLocked, ExperienceLevel OpensAt);
