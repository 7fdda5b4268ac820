namespace Latitude.Words.Phrases;

internal sealed class GermanProgressPhrases : ProgressPhrases
{
    public override string Title => "Fortschritt";

    public override string AllShort => "Alle";

    public override string AllExercises => "Alle Übungen";

    public override string ShowAll(int count) => $"Alle {count} zeigen";

    public override string Lifts => "Übungen";

    public override string Empty => "Noch nichts zu sehen";

    public override string EmptyWhy => "Eine Übung wird ab ihrem zweiten Tag gezeichnet. Trage ein Training ein oder öffne das Tagebuch einer anderen App.";

    public override string Start => "Training beginnen";

    public override string OneRepMax(string exercise) => $"{exercise}, geschätztes Maximum";

    public override string AWeek(string slope) => $"{slope} pro Woche";

    public override string NoSlope => "Weniger als fünf Tage in zwölf Wochen: zu wenig für einen Trend.";

    public override string NoEstimate => "Kein Satz mit 1 bis 12 Wiederholungen und bekannter Last. Mit deinem Körpergewicht zählen auch Klimmzüge und Dips.";

    public override string Chart(string exercise, string first, string last) => $"{exercise}: geschätztes Maximum von {first} auf {last}";

    public override string ChartAhead(string low, string high, int weeks) => $"; in {weeks} Wochen zwischen {low} und {high}";

    public override string Ahead(string middle, string day) => $"Wenn du so weitermachst: {middle} bis {day},";

    public override string AheadBand(string low, string high) => $"am ehesten zwischen {low} und {high}.";

    public override string AheadHow => "Eine Einheit landet 8 von 10 Mal in diesem Band.";

    public override string Now => "jetzt";

    public override string Span => "Zeitraum";

    public override string HalfYear => "6 Monate";

    public override string Year => "1 Jahr";

    public override string Whole => "Alles";

    public override string HowItWorks => "Wie das berechnet wird";

    public override string HowItWorksText => "Punkte sind der beste Satz jedes Tages, nach Epley auf eine Wiederholung umgerechnet, über die gesamte Last. Die Linie ist ein Trend, den ein leichter Tag oder ein Tippfehler kaum bewegt; das Band enthält ihn in vier von fünf Fällen. Ringe sind Bestwerte. Der gepunktete Teil ist eine Prognose aus deinen letzten Einheiten; sie rechnet leichte Tage mit ein, beginnt also mitunter unter der Linie, und wurde an Tagebüchern anderer geprüft.";

    public override string Bests => "Bestwerte";

    public override string RepMaxes => "Schwerster Satz je Wiederholungszahl";

    public override string Reps => "Wdh.";

    public override string Load => "Last";

    public override string When => "Wann";

    public override string TotalLoad => "Gesamtlast: was vom Körper gehoben wird, zählt mit.";

    public override string Volume => "Sätze pro Woche";

    public override string VolumeText(string sets, string tonnage, string average, int weeks) => $"Diese Woche {sets}, {tonnage} gehoben. Im Mittel {average} pro Woche über {weeks} Wochen.";

    public override string OneCurve(string exercise) => $"{exercise}, eine Kurve";

    public override string OneCurveText(string body) => $"Von Hilfe über das Körpergewicht zum Zusatzgewicht. {body} von dir werden gehoben.";

    public override string ForOneRep => "Jetzt, für eine Wiederholung";

    public override string TimesBody => "Vielfaches davon";

    public override string Added => "Zusatzgewicht";

    public override string Helped => "Hilfe";

    public override string You => "du";

    public override string FirstStrict(string day) => $"Die erste ohne Hilfe am {day}.";

    public override string Benefits => "Was dein Rücken dir bringt";

    public override string Stronger => "Überall stärker";

    public override string StrongerText => "Der Rücken hilft bei fast jeder großen Übung.";

    public override string Wings => "Latissimus";

    public override string WingsText(string sets, int weeks) => $"{sets} harte Sätze pro Woche über {weeks} Wochen.";

    public override string Taper => "Schultern zu Taille";

    public override string TaperText(string day) => $"gemessen {day}";

    public override string NoTaper => "Miss ab und zu Schultern und Taille.";

    public override string Measure => "Messen";

    public override string Posture => "Hinten zu vorn";

    public override string PostureText(string back, string front, int weeks) => $"{back} : {front} Sätze pro Woche über {weeks} Wochen; 1 ist ausgeglichen.";

    public override string Arms => "Bizeps nebenbei";

    public override string ArmsText(string indirect, string curls, int weeks) => $"{indirect} Sätze pro Woche durch Züge, {curls} durch Curls, über {weeks} Wochen.";

    public override string Since(string day) => $"seit {day}";

    public override string MadeUp => "erfunden";

    public override string FromFile => "aus der geöffneten Datei";
}
