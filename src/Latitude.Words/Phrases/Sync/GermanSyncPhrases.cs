using System.Globalization;

namespace Latitude.Words.Phrases;

/// <summary>German.</summary>
internal sealed class GermanSyncPhrases : SyncPhrases
{
    // Written out, so that no language data is needed for it.
    private static readonly string[] Months = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    public override string Title => "Dein Server";

    public override string Looking => "Der Server wird gesucht.";

    public override string NoServer => "Der Server dieser Seite speichert keine Daten: Alles bleibt auf diesem Gerät.";

    public override string Working => "Änderungen sind unterwegs.";

    public override string UpToDate => "Alles, was auf diesem Gerät ist, ist auch auf dem Server.";

    public override string Waiting => "Der Server ist nicht erreichbar. Es wird von selbst wieder versucht; verloren geht nichts.";

    public override string SignedOut => "Du bist abgemeldet. Alles bleibt hier und wird gesendet, sobald du dich wieder anmeldest.";

    public override string OtherAccount => "Dieses Log gehört zu einem anderen Konto als dem angemeldeten. Nichts davon wird gesendet.";

    public override string Refused(string reason) => $"Der Server hat eine Änderung abgelehnt; sie bleibt hier, alle anderen gehen. Sein Grund: {reason}";

    public override string Unsent(long count) => count switch
    {
        0 => "Keine Änderung ist nur hier.",
        1 => "1 Änderung ist nur auf diesem Gerät.",
        _ => $"{count.ToString(CultureInfo.InvariantCulture)} Änderungen sind nur auf diesem Gerät.",
    };

    public override string LastSync(DateTimeOffset? time) => time is { } moment ? $"Zuletzt abgeglichen am {Moment(moment)}." : "Noch nicht abgeglichen.";

    public override string Backup(DateTimeOffset? time) =>
        time is { } moment ? $"Die letzte geprüfte Sicherung des Servers ist vom {Moment(moment)}." : "Der Server nennt keine geprüfte Sicherung.";

    public override string SyncNow => "Jetzt abgleichen";

    public override string TwoVersions(long count) => count == 1 ? "Ein Eintrag hat zwei Fassungen" : $"{count.ToString(CultureInfo.InvariantCulture)} Einträge haben zwei Fassungen";

    public override string TwoVersionsDetail => "Zwei Geräte haben ihn geändert, ohne voneinander zu wissen. Beide Fassungen bleiben; tippe auf die richtige.";

    public override string Shown => "jetzt angezeigt";

    public override string Take(string version) => $"{version} nehmen";

    public override string VersionOf(DateTimeOffset time) => $"Fassung vom {Moment(time)}";

    private static string Moment(DateTimeOffset time) =>
        string.Create(CultureInfo.InvariantCulture, $"{time.Day}. {Months[time.Month - 1]} {time.Year}, {time.Hour:00}:{time.Minute:00} Uhr");
}
