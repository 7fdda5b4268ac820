using CsCheck;

namespace Latitude.Sync.Tests.Model;

public enum Act
{
    Edit, Delete, Sync, SyncInParts, LoseReply, SendLater, DeliverLate, ApplyLate, Crash, CrashWhileApplying, BackUpServer, RestoreServer, CopyServerFileBack, BackUpDevice, RestoreDevice, CloneDevice,
}

/// <summary>One thing that happens to one of the devices.</summary>
public sealed record Step(Act Act, int Device, int Record, int Minutes)
{
    /// <summary>Ordinary life on bad networks with wrong clocks.</summary>
    public static Gen<Step> Everyday { get; } = Of(
        (6, Act.Edit), (2, Act.Delete), (5, Act.Sync), (2, Act.SyncInParts), (2, Act.LoseReply), (1, Act.SendLater), (1, Act.DeliverLate), (1, Act.ApplyLate), (1, Act.Crash), (1, Act.CrashWhileApplying));

    /// <summary>… and the server is put back to a backup, or an old file is copied back.</summary>
    public static Gen<Step> WithServerRestores { get; } = Of(
        (6, Act.Edit), (2, Act.Delete), (5, Act.Sync), (2, Act.SyncInParts), (2, Act.LoseReply), (1, Act.DeliverLate), (1, Act.Crash), (1, Act.CrashWhileApplying), (1, Act.BackUpServer), (1, Act.RestoreServer), (1, Act.CopyServerFileBack));

    /// <summary>… and devices are put back to a backup or copied.</summary>
    public static Gen<Step> WithDeviceCopies { get; } = Of(
        (6, Act.Edit), (2, Act.Delete), (5, Act.Sync), (2, Act.SyncInParts), (2, Act.LoseReply), (1, Act.DeliverLate), (1, Act.Crash), (1, Act.CrashWhileApplying), (1, Act.BackUpDevice), (1, Act.RestoreDevice), (1, Act.CloneDevice));

    private static Gen<Step> Of(params (int, Act)[] acts) =>
        Gen.Select(Gen.Frequency([.. acts.Select(act => (act.Item1, (IGen<Act>)Gen.Const(act.Item2)))]), Gen.Int[0, 2], Gen.Int[0, 3], Gen.Int[0, 600], (act, device, record, minutes) => new Step(act, device, record, minutes));
}
