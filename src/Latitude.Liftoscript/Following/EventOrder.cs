namespace Latitude.Liftoscript.Following;

/// <summary>The order of replay. Clocks of devices differ, so the start comes first whatever its instant.</summary>
internal sealed class EventOrder : IComparer<RoutineEvent>
{
    public static EventOrder Instance { get; } = new();

    public int Compare(RoutineEvent? x, RoutineEvent? y)
    {
        var (left, right) = (x!, y!);
        var start = (right is RoutineStarted).CompareTo(left is RoutineStarted);
        var instant = start != 0 ? start : left.At.UtcTicks.CompareTo(right.At.UtcTicks);
        return instant != 0 ? instant : left.Id.CompareTo(right.Id);
    }
}
