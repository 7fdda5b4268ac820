namespace Latitude.Domain.Exercises;

/// <summary>The place of an exercise on a ladder from easy to hard.</summary>
/// <param name="Ladder">Id of the ladder, e.g. <c>pullup</c>.</param>
/// <param name="Rung">1 is the easiest; variants of like difficulty share a rung.</param>
public readonly record struct LadderRung(string Ladder, int Rung);
