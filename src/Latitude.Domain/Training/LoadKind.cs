namespace Latitude.Domain.Training;

/// <summary>What the number of a set's load means. One scale of total load joins them (see <see cref="TotalLoad"/>).</summary>
public enum LoadKind
{
    /// <summary>All there is: bar, dumbbell, stack.</summary>
    External,

    /// <summary>Added to the share of bodyweight that the exercise lifts; 0 or none is the plain movement.</summary>
    Added,

    /// <summary>Taken off the share of bodyweight: a machine's or band's help.</summary>
    Assistance,
}
