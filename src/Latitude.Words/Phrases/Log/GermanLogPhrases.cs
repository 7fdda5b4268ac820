namespace Latitude.Words.Phrases;

internal sealed class GermanLogPhrases : LogPhrases
{
    public override string Title => "Tagebuch";

    public override string Body => "Körper";

    public override string Empty => "Noch nichts eingetragen";

    public override string EmptyWhy => "Ein Training, das du hier machst, steht in dieser Liste, sobald sein erster Satz abgehakt ist. Auch das Tagebuch einer anderen App kann hier bleiben.";

    public override string Start => "Training beginnen";

    public override string Open => "Tagebuch öffnen";

    public override string Search => "Tagebuch durchsuchen";

    public override string SearchHint => "Suchen: Kreuzheben, Oberkörper";

    public override string NotFound(string text) => $"Kein Training hat „{text}“ im Titel oder in seinen Übungen.";

    public override string Older => "Ältere Trainings";

    public override string OnThisDevice(int count) => $"{CountPhrases.Current.Workouts(count)} auf diesem Gerät. Ältere kommen beim Blättern.";

    public override string Workout => "Training";

    public override string Again => "Noch einmal";

    public override string Delete => "Dieses Training löschen";

    public override string Deleted => "Gelöscht";

    public override string DeletedWhy => "Das Training ist aus dem Tagebuch und aus allem, was daraus berechnet wird.";

    public override string Undo => "Zurücknehmen";

    public override string ToLog => "Zum Tagebuch";

    public override string NoSuch => "Dieses Training gibt es nicht";

    public override string SetChanged => "Satz geändert.";

    public override string SetDeleted => "Satz gelöscht.";

    public override string HeaderChanged => "Geändert.";

    public override string NotWritten => "Der Browser konnte es nicht schreiben. Nichts wurde geändert.";

    public override string EditSet(string what) => $"{what} ändern";

    public override string EditHeader => "Titel, Tag oder Notiz ändern";

    public override string TitleField => "Titel";

    public override string DayField => "Tag";

    public override string NoteField => "Notiz";

    public override string Save => "Änderung behalten";

    public override string LoadField(string unit) => $"Last, {unit}";

    public override string AddedField(string unit) => $"Zusatz, {unit}";

    public override string HelpField(string unit) => $"Hilfe, {unit}";

    public override string RepsField => "Wiederholungen";

    public override string SecondsField => "Sekunden";

    public override string LeftField => "Noch im Tank, falls bekannt";

    public override string KindField => "Art des Satzes";

    public override string DeleteSet => "Diesen Satz löschen";

    public override string Close => "Schließen";

    public override string BadNumber => "Bitte Zahlen: Last ab 0, ganze Wiederholungen.";

    public override string Left(string reps) => $"noch {reps}";

    public override string Weight => "Gewicht";

    public override string WeightToday(string unit) => $"Heute, {unit}";

    public override string WeightHelp => "Klimmzüge und Dips werden damit gerechnet.";

    public override string WeightWrong => "Bitte eine Zahl, etwa 78,4";

    public override string Keep => "Behalten";

    public override string Weights => "Gewichte";

    public override string Girths => "Umfänge";

    public override string GirthsWhy => "Schultern und Taille zeigen das V. Gleiche Stelle, gleiche Tageszeit, Band nicht gezogen.";

    public override string Where => "Wo";

    public override string GirthField(string unit) => $"Umfang, {unit}";

    public override string GirthWrong => "Bitte eine Zahl, etwa 82,5";

    public override string Gone(string what) => $"{what} gelöscht.";

    public override string DeleteThis(string what) => $"{what} löschen";

    public override string ShowAll(int count) => $"Alle {count} zeigen";

    public override string Before => "Der Monat davor";

    public override string After => "Der Monat danach";

    public override string Calendar => "Kalender";

    public override string Trained(string day) => $"{day}, trainiert";

    public override string Neck => "Hals";

    public override string Shoulders => "Schultern";

    public override string Chest => "Brust";

    public override string Waist => "Taille";

    public override string Hips => "Hüfte";

    public override string UpperArm => "Oberarm";

    public override string Forearm => "Unterarm";

    public override string Thigh => "Oberschenkel";

    public override string Calf => "Wade";

    public override string Minutes(int minutes) => $"{minutes} Min.";
}
