namespace Latitude.Domain.Training.Live;

/// <summary>A rest that runs. Its end is kept, not what is left of it, so that it is right after a reload or a locked screen.</summary>
/// <param name="Ends">When it is over.</param>
/// <param name="Length">How long it is as a whole.</param>
public readonly record struct RestClock(DateTimeOffset Ends, TimeSpan Length)
{
    /// <summary>What is left of it; negative once it is over.</summary>
    public TimeSpan Left(DateTimeOffset now) => Ends - now;

    /// <summary>True once it is over.</summary>
    public bool IsOver(DateTimeOffset now) => now >= Ends;

    /// <summary>The same rest, longer or shorter; never shorter than nothing.</summary>
    public RestClock Longer(TimeSpan by)
    {
        var length = Length + by;
        return length < TimeSpan.Zero ? new RestClock(Ends - Length, TimeSpan.Zero) : new RestClock(Ends + by, length);
    }
}
