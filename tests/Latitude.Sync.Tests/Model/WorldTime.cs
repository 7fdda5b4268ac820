namespace Latitude.Sync.Tests.Model;

/// <summary>One true time and clocks that are wrong by a constant.</summary>
public sealed class WorldTime(TimeSpan skew, WorldTime? truth = null) : TimeProvider
{
    private DateTimeOffset _now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    public void Advance(TimeSpan by) => _now += by;

    public override DateTimeOffset GetUtcNow() => truth is null ? _now : truth.GetUtcNow() + skew;
}
