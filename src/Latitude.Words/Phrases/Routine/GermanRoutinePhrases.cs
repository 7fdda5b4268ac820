namespace Latitude.Words.Phrases;

internal sealed class GermanRoutinePhrases : RoutinePhrases
{
    public override string Different => "Was heute anders ist";

    public override string Exercises => "Übungen";

    public override string Body => "Körper";

    public override string FindALoad => "Last finden";

    public override string FindLoad => "Beginne leicht und finde die Last: Das Programm macht mit dem weiter, was du einträgst.";

    public override string Place(string name, int? week, int? day, int sets) => $"{name}{(week is { } number ? $", Woche {number}" : "")}{(day is { } place ? $", Tag {place}" : "")} · {CountPhrases.Current.Sets(sets)}";

    public override string Due(string day) => $"Dran am {day}. Du kannst es heute tun oder ruhen.";

    public override string Change(string exercise, string by, bool isMore) => $"{exercise}: {by} {(isMore ? "mehr" : "weniger")}.";

    public override string AllHad(int sets, int reps) => $"Alle {CountPhrases.Current.Sets(sets)} hatten letztes Mal {reps} Wiederholungen oder mehr.";

    public override string GoesUp => "Das Programm steigert heute.";

    public override string OnlyHad(int reps) => $"Ein Satz hatte letztes Mal nur {reps}.";

    public override string GoesDown => "Das Programm ist heute leichter.";

    public override string Last(string sets) => $"zuletzt {sets}";

    public override string WithWarmUps(int sets, string exercise) => $"mit {sets} {(sets == 1 ? "Aufwärmsatz" : "Aufwärmsätzen")}: {exercise}";

    public override string With(string exercise) => $"mit {exercise}";

    public override string NextTime(string exercise, string what) => $"{exercise}: nächstes Mal {what}.";

    public override string More(string load) => $"{load} mehr";

    public override string Less(string load) => $"{load} weniger";

    public override string SameLoad => "dieselbe Last";

    public override string EverySet => "Jeder Satz hatte seine Wiederholungen.";

    public override string UpWhatever => "Das Programm steigert, gleich wie viele Wiederholungen es waren.";

    public override string LighterDay => "Das Programm hat dann einen leichteren Tag.";

    public override string UpLater => "Jeder Satz hatte seine Wiederholungen; das Programm steigert später.";

    public override string Missed(int sets) => $"{CountPhrases.Current.Sets(sets)} hatte{(sets == 1 ? "" : "n")} nicht alle Wiederholungen.";

    public override string Lighter(string why) => $"Leichter, als das Programm sagt: {why}.";

    public override string AsPlanned => "Wie geplant.";

    public override string AllAsPlanned(int sets) => $"Alle {CountPhrases.Current.WorkSets(sets)} hatten Last und Wiederholungen.";

    public override string SomeAsPlanned(int done, int sets) => $"{done} von {CountPhrases.Current.WorkSets(sets)} wie geplant.";

    public override string Short(string exercises) => $"Zu wenig: {exercises}.";
}
