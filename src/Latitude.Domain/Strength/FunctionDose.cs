namespace Latitude.Domain.Strength;

/// <summary>How often a period of training asked for a function of the back, in sets.</summary>
/// <param name="Dynamic">Sets that move the joint so.</param>
/// <param name="Isometric">Sets that only hold it.</param>
public readonly record struct FunctionDose(int Dynamic, int Isometric)
{
    /// <summary>All sets that ask for it, moved or held.</summary>
    public int Sets => Dynamic + Isometric;
}
