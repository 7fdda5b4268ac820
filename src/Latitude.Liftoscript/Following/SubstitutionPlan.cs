using Latitude.Domain.Exercises;

namespace Latitude.Liftoscript.Following;

/// <summary>What a program's movements are replaced by.</summary>
/// <param name="Substitutions">In the order of the program.</param>
/// <param name="Unreplaced">Exercises that cannot be done here and for which nothing comes near.</param>
public sealed record SubstitutionPlan(IReadOnlyList<ProgramSubstitution> Substitutions, IReadOnlyList<Exercise> Unreplaced);
