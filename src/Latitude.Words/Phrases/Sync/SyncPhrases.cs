namespace Latitude.Words.Phrases;

/// <summary>What is said of a device and its server.</summary>
public abstract class SyncPhrases
{
    /// <summary>Those of the language that is shown.</summary>
    public static SyncPhrases Current => System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "de" ? German : English;

    private static SyncPhrases English { get; } = new EnglishSyncPhrases();

    private static SyncPhrases German { get; } = new GermanSyncPhrases();

    /// <summary>Title of the card.</summary>
    public abstract string Title { get; }

    /// <summary>Not looked yet.</summary>
    public abstract string Looking { get; }

    /// <summary>The server keeps nothing.</summary>
    public abstract string NoServer { get; }

    /// <summary>Changes go and come.</summary>
    public abstract string Working { get; }

    /// <summary>All is here and there.</summary>
    public abstract string UpToDate { get; }

    /// <summary>The server is not reached.</summary>
    public abstract string Waiting { get; }

    /// <summary>Nobody is signed in.</summary>
    public abstract string SignedOut { get; }

    /// <summary>Somebody else is signed in.</summary>
    public abstract string OtherAccount { get; }

    /// <summary>A change was refused, and why.</summary>
    public abstract string Refused(string reason);

    /// <summary>Changes that are on this device only.</summary>
    public abstract string Unsent(long count);

    /// <summary>When both last agreed; null for never.</summary>
    public abstract string LastSync(DateTimeOffset? time);

    /// <summary>The server's newest verified backup; null where it has none.</summary>
    public abstract string Backup(DateTimeOffset? time);

    /// <summary>Tries at once.</summary>
    public abstract string SyncNow { get; }

    /// <summary>Title over versions of one record.</summary>
    public abstract string TwoVersions(long count);

    /// <summary>What to do about them.</summary>
    public abstract string TwoVersionsDetail { get; }

    /// <summary>The version that is shown now.</summary>
    public abstract string Shown { get; }

    /// <summary>Takes a version, e.g. "60 kg × 9".</summary>
    public abstract string Take(string version);

    /// <summary>A version that has no short form.</summary>
    public abstract string VersionOf(DateTimeOffset time);
}
