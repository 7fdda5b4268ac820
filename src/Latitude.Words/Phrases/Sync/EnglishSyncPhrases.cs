using System.Globalization;

namespace Latitude.Words.Phrases;

/// <summary>English.</summary>
internal sealed class EnglishSyncPhrases : SyncPhrases
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public override string Title => "Your server";

    public override string Looking => "Looking for the server.";

    public override string NoServer => "The server of this page keeps no data: everything stays on this device.";

    public override string Working => "Changes are on their way.";

    public override string UpToDate => "Everything on this device is on the server too.";

    public override string Waiting => "The server cannot be reached. It is tried again by itself, and nothing is lost meanwhile.";

    public override string SignedOut => "You are signed out. Everything stays here and goes when you sign in again.";

    public override string OtherAccount => "This log belongs to another account than the one that is signed in. Nothing of it is sent.";

    public override string Refused(string reason) => $"The server has refused a change; it stays here, all others go. Its reason: {reason}";

    public override string Unsent(long count) => count == 0 ? "No change is only here." : $"{Numbers.CountOf(count, "change")} only on this device.";

    public override string LastSync(DateTimeOffset? time) => time is { } moment ? $"Last sync {moment.ToString("d MMMM yyyy, HH:mm", Culture)}." : "Not synchronised yet.";

    public override string Backup(DateTimeOffset? time) =>
        time is { } moment ? $"The server’s last verified backup is of {moment.ToString("d MMMM yyyy, HH:mm", Culture)}." : "The server has told of no verified backup.";

    public override string SyncNow => "Sync now";

    public override string TwoVersions(long count) => count == 1 ? "One entry has two versions" : $"{Numbers.Count(count)} entries have two versions";

    public override string TwoVersionsDetail => "Two devices changed it without knowing of each other. Both are kept; tap the one that is right.";

    public override string Shown => "shown now";

    public override string Take(string version) => $"Take {version}";

    public override string VersionOf(DateTimeOffset time) => $"the version of {time.ToString("d MMMM yyyy, HH:mm", Culture)}";
}
