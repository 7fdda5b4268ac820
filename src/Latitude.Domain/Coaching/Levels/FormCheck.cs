namespace Latitude.Domain.Coaching.Levels;

/// <summary>That a set was filmed, and whether the check was passed.</summary>
/// <param name="Day">Day number.</param>
/// <param name="Passed">True where no rule was broken.</param>
internal readonly record struct FormCheck(int Day, bool Passed);
