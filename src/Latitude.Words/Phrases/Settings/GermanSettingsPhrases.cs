namespace Latitude.Words.Phrases;

internal sealed class GermanSettingsPhrases : SettingsPhrases
{
    public override string Title => "Einstellungen";

    public override string NothingKept => "Nichts wird gespeichert";

    public override string WhyNothingKept => "Dieser Browser speichert nichts: Vielleicht ist es ein privates Fenster, oder der Speicher ist voll.";

    public override string Promised => "Der Browser hat zugesagt, es nicht zu löschen.";

    public override string MayBeCleared => "Der Browser darf es löschen, wenn der Speicher voll ist oder du wochenlang nicht wiederkommst.";

    public override string KeepForGood => "Den Browser bitten, es dauerhaft zu behalten";

    public override string SaveFile => "Datei sichern";

    public override string RestAlert => "Pausenwecker";

    public override string NoticesGranted =>
        "Ist eine Pause vorbei, vibriert und klingelt das Handy und zeigt eine Mitteilung. Ein gesperrtes Handy legt die Seite vielleicht schlafen: Dann stimmt die Uhr, wenn du hinsiehst, aber es klingelt nichts.";

    public override string NoticesDenied => "Mitteilungen sind für diese Seite im Browser gesperrt. Solange sie offen ist, vibriert und klingelt sie.";

    public override string NoticesPossible => "Solange die Seite offen ist, vibriert und klingelt sie. Mit Mitteilungen zeigt sie das Ende einer Pause auch, wenn du in einer anderen App bist.";

    public override string NoNotices => "Dieser Browser kennt keine Mitteilungen. Solange die Seite offen ist, vibriert und klingelt sie.";

    public override string AllowNotices => "Mitteilungen erlauben";

    public override string Language => "Sprache";

    public override string LanguageNote => "Deutsch ist noch nicht vollständig: Manche Seiten und alle Texte zu Übungen sind englisch.";

    public override string OnThisDevice(int workouts) => $"{CountPhrases.Current.Workouts(workouts)} auf diesem Gerät";

    public override string OnlyHere(int changes) => $"{CountPhrases.Current.Changes(changes)} nur hier: Sichere ab und zu eine Datei.";
}
