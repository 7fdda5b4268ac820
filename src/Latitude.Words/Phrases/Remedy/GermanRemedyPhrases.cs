namespace Latitude.Words.Phrases;

internal sealed class GermanRemedyPhrases : RemedyPhrases
{
    public override string AddSets(int sets, int reps, string exercise) => $"{sets} × {reps} {exercise} dazu";

    public override string AddHolds(int sets, int seconds, string exercise) => $"{sets} × {seconds} s {exercise} dazu";

    public override string DropSets(double sets, string exercise) => $"{CountPhrases.Current.Sets(sets)} {exercise} weglassen";

    public override string Swap(string exercise, string other) => $"{exercise} statt {other}";

    public override string TakeOff(string percent, string exercise) => $"{exercise}: {percent} weniger Gewicht";

    public override string Deload(string percent, string load) => $"Mach eine leichte Woche: {percent} der Sätze{load}, jeder Satz leicht";

    public override string LessLoad(string percent) => $", {percent} weniger Gewicht";

    public override string MoreLoad(string percent) => $", {percent} mehr Gewicht";

    public override string StartLighter(string percent) => $"Beginne {percent} leichter als vor der Pause";

    public override string LookAt(string entry) => $"Sieh nach: {entry}";

    public override string Entry(int set, string exercise, string day, string what) => $"Satz {set} von „{exercise}“ am {day} ({what})";

    public override string NoReps => "keine Wiederholungen";

    public override string LeaveOut(string exercise) => $"{exercise} vorerst weglassen";

    public override string AskClinician => "Frag Physiotherapeut oder Ärztin, bevor du es stärker belastest";

    public override string GetHelp => "Hol dir jetzt medizinische Hilfe";

    public override string OnDays(string days) => $"am {days}";

    public override string Once => "einmal pro Woche";

    public override string Twice => "zweimal pro Woche";

    public override string Often(int days) => $"an {days} Tagen pro Woche";

    public override string WhenYouDoIt(string times) => $"{times}, wenn du sie machst";

    public override string WhereYouDo(string times, string exercise) => $"{times}, bei {exercise}";
}
