using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Scripting;

/// <summary>A state variable that a script wrote to the exercises having a tag.</summary>
internal readonly record struct TagChange(int Tag, string Name, Quantity Value);
