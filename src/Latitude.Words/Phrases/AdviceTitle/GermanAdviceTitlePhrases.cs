namespace Latitude.Words.Phrases;

internal sealed class GermanAdviceTitlePhrases : AdviceTitlePhrases
{
    public override string Balance => "Rücken gegen Vorderseite";

    public override string Functions => "Was dein Rücken tut";

    public override string Doses => "Harte Sätze pro Woche";

    public override string Pulls => "Von oben und von vorn ziehen";

    public override string Biceps => "Bizeps";

    public override string Spine => "Last auf der Wirbelsäule";

    public override string Essentials => "Die großen Rückenübungen";

    public override string DeadliftAndPullUp => "Kreuzheben und Klimmzug";

    public override string Routine => "Bewährter Trainingsplan";

    public override string Breadth => "Auswahl der Übungen";

    public override string BackDay => "Ein Tag für den Rücken";

    public override string Level => "Dein Niveau";

    public override string Pain => "Schmerz";

    public override string Layoff => "Zurück nach einer Pause";

    public override string Deload => "Eine leichte Woche";

    public override string Entry => "Ein Eintrag zum Nachsehen";

    public override string Technique => "Erst die Technik";

    public override string Ladder => "Der nächste Schritt";

    public override string Session => "Sätze in einer Einheit";

    public override string Coach => "Dein Coach";
}
