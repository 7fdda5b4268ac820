using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Plans;

/// <summary>One of the guide's five most effective back exercises (G1) in a program.</summary>
/// <param name="Exercise">The one of the five.</param>
/// <param name="Held">The exercise of the program that is it or stands for it, the one with most sets; null where none is.</param>
public sealed record TopFiveReport(Exercise Exercise, Exercise? Held);
