using Latitude.Liftoscript.Exercises;

namespace Latitude.Liftoscript.Simulation;

/// <summary>What a play is told besides the program.</summary>
/// <param name="Lifter">The lifter and the gym.</param>
/// <param name="Exercises">The exercises that programs may name.</param>
/// <param name="Ignored">Names of settings that nobody knows.</param>
public sealed record PlaySettings(LifterSettings Lifter, ExerciseDirectory Exercises, IReadOnlyList<string> Ignored);
