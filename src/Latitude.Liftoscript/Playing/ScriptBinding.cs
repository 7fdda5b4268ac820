using Latitude.Liftoscript.Scripting;

namespace Latitude.Liftoscript.Playing;

/// <summary>A script bound to an exercise's state.</summary>
/// <param name="Script">The script.</param>
/// <param name="Slots">For each of its state variables the place in the exercise's state.</param>
internal sealed record ScriptBinding(Script Script, int[] Slots);
