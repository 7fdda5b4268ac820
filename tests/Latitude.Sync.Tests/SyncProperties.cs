using System.Globalization;
using CsCheck;
using Latitude.Sync.Server;
using Latitude.Sync.Tests.Model;

namespace Latitude.Sync.Tests;

/// <summary>
/// What sync promises, over random interleavings of three devices. The same properties hold for every store; LATITUDE_SYNC_RUNS sets the
/// number of interleavings of each.
/// </summary>
public abstract class SyncProperties
{
    private static readonly Gen<int> Skew = Gen.Int[0, 4];

    /// <summary>Interleavings in an ordinary run.</summary>
    protected abstract int Runs { get; }

    /// <summary>Interleavings at once; 1 for stores that share one clock.</summary>
    protected virtual int Threads => 1;

    /// <summary>The store under test, going by this clock.</summary>
    protected abstract IChangeStore StoreAt(TimeProvider time);

    [Fact]
    public Task Devices_converge_and_no_set_is_lost_or_comes_back_whatever_the_network_and_the_clocks_do() =>
        HoldAsync(Step.Everyday, keepsAll: true);

    [Fact]
    public Task A_server_put_back_to_a_backup_gets_back_all_that_the_devices_hold() =>
        HoldAsync(Step.WithServerRestores, keepsAll: true);

    [Fact]
    public Task Copied_and_restored_devices_are_found_out_and_nothing_stored_is_lost() =>
        HoldAsync(Step.WithDeviceCopies, keepsAll: false);

    private Task HoldAsync(Gen<Step> step, bool keepsAll)
    {
        var runs = int.TryParse(Environment.GetEnvironmentVariable("LATITUDE_SYNC_RUNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var set) ? set : Runs;
        return Gen.Select(Skew, step.Array[1, 40]).SampleAsync(
            async script =>
            {
                var time = new WorldTime(TimeSpan.Zero);
                var world = new World(new TestServer(StoreAt(time)), time, script.Item1);
                await world.RunAsync(script.Item2);
                await world.HealAsync();
                if (await world.FaultAsync(keepsAll) is { Length: > 0 } fault)
                {
                    Assert.Fail(fault);
                }
            },
            iter: runs,
            threads: Threads,
            print: script => $"skew {script.Item1}: {string.Join("; ", script.Item2.Select(one => $"{one.Act} d{one.Device} r{one.Record} +{one.Minutes}"))}");
    }
}
