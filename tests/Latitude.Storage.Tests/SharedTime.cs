namespace Latitude.Storage.Tests;

/// <summary>The clock of a store that one interleaving after the other uses.</summary>
public sealed class SharedTime : TimeProvider
{
    public TimeProvider Current { get; set; } = System;

    public override DateTimeOffset GetUtcNow() => Current.GetUtcNow();
}
