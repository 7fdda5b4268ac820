namespace Latitude.Words.Phrases;

internal sealed class GermanPlanPhrases : PlanPhrases
{
    public override string Title => "Programm";

    public override string Close => "Schließen";

    public override string BackToFront => "Rücken : Brust";

    public override string For => "Dafür:";

    public override string Against => "Dagegen:";

    public override string TheFive => "Die fünf für den Rücken";

    public override string Without => "ohne";

    public override string LookAndStart => "Ansehen und beginnen";

    public override string Terms(string author, int days, double minutes, string goal) => $"{author} · {CountPhrases.Current.Days(days)} je Woche · etwa {Math.Round(minutes)} min · {goal}";

    public override string Who(string lifter, int? days, bool hasGym) => $"Für: {lifter}{(days is { } most ? $", höchstens {CountPhrases.Current.Days(most)} je Woche" : "")}{(hasGym ? ", in deinem Studio" : "")}";

    public override string Today => "heute";

    public override string Tomorrow => "morgen";

    public override string Level => "Deine Stufe";

    public override string LevelUnknown => "Noch nicht bekannt. Gezeigt werden Programme für Anfänger: Sie steigern am schnellsten und lehren die großen Übungen. Du weißt es besser? Sag es.";

    public override string Choose => "Wähle ein Programm";

    public override string Others => "Andere, die zu dir passen";

    public override string DaysAtMost => "Tage je Woche, höchstens";

    public override string Any => "egal";

    public override string NoneFits => "Kein bewährtes Programm passt. Lass mehr Tage zu, oder sieh dir die unten an.";

    public override string AllThatFit(int count) => $"Alle {count}, die passen";

    public override string NotOffered(int count) => count == 1 ? "1 Programm nicht angeboten" : $"{count} Programme nicht angeboten";

    public override string Weighing(string share) => $"Die Programme werden für dich abgewogen, {share} …";

    public override string NotForYou => "Dir nicht angeboten:";

    public override string More => "Was sonst dafür und dagegen spricht";

    public override string FirstWeek => "Die erste Woche, mit den Lasten deines Studios";

    public override string KnownLead => "Beginnt mit dem, was du hebst.";

    public override string Known(string lifts) => $"Aus deinem Logbuch: {lifts} als Maximum für eine Wiederholung, für die Übungen, die in Prozent rechnen.";

    public override string OnDays => "An welchen Tagen";

    public override string NoDays => "Keine festen Tage: Das nächste Training ist dran, wann immer du kommst.";

    public override string RightDays => "Ein versäumter Tag verschiebt das Programm nur: Nichts geht verloren.";

    public override string OtherDays(int days) => $"Es ist für {CountPhrases.Current.Days(days)} je Woche gemacht.";

    public override string Start(string name) => $"{name} beginnen";

    public override string Ends(string name) => $"{name} endet; was du getan hast, bleibt";

    public override string Yours => "Dein Programm";

    public override string Paused => "pausiert";

    public override string Since(string day, int workouts) => $"seit {day} · {(workouts == 0 ? "noch nichts getan" : $"{CountPhrases.Current.Workouts(workouts)} getan")}";

    public override string IfPrescribed => "Die Lasten gelten, wenn alles wie vorgesehen gelingt.";

    public override string EndAsk(string name) => $"{name} beenden?";

    public override string EndKeeps => "Was du getan hast, bleibt im Logbuch.";

    public override string EndIt => "Beenden";

    public override string GoOn => "Weitermachen";

    public override string Resume => "Fortsetzen";

    public override string Pause => "Pausieren";

    public override string Skip => "Nächsten Tag auslassen";

    public override string Further => "Weiter vorausschauen";

    public override string End => "Beenden …";
}
