namespace Latitude.App.Components;

/// <summary>A muscle of the body map was tapped.</summary>
public sealed class MuscleChosenEventArgs : EventArgs
{
    /// <summary>Its id.</summary>
    public string Muscle { get; set; } = "";
}
