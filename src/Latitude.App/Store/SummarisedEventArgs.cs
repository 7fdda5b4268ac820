namespace Latitude.App.Store;

/// <summary>Workouts were written, changed or taken out, here or by sync, and their summaries are up to date again.</summary>
/// <param name="workouts">Their ids.</param>
public sealed class SummarisedEventArgs(IReadOnlyList<Guid> workouts) : EventArgs
{
    /// <summary>Their ids.</summary>
    public IReadOnlyList<Guid> Workouts { get; } = workouts;
}
