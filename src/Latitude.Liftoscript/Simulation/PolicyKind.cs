namespace Latitude.Liftoscript.Simulation;

/// <summary>The kinds of <see cref="LifterPolicy"/>.</summary>
internal enum PolicyKind
{
    Target,
    Amrap,
    Fail,
    Random,
}
