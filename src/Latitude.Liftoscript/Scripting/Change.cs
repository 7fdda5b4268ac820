using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Scripting;

/// <summary>A change to the program that a progress script recorded.</summary>
/// <param name="Variable">What is changed.</param>
/// <param name="Operation">How.</param>
/// <param name="Value">By what.</param>
/// <param name="Target">Where.</param>
internal readonly record struct Change(ScriptVariable Variable, ScriptOperator Operation, Quantity Value, ChangeTarget Target);
