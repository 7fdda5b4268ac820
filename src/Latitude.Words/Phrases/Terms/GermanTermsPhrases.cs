namespace Latitude.Words.Phrases;

internal sealed class GermanTermsPhrases : TermsPhrases
{
    public override string Untrained => "untrainiert";

    public override string Trained => "trainiert";

    public override string Below => "darunter";

    public override string InRange => "im Bereich";

    public override string Above => "darüber";

    public override string ALot => "sehr viel";

    public override string FullSet => "ein ganzer Satz";

    public override string HalfSet => "ein halber Satz";

    public override string ALittleUncounted => "ein wenig, zählt nicht";

    public override string Directly => "direkt";

    public override string ALittle => "ein wenig";

    public override string WarmUp => "Aufwärmsatz";

    public override string BackOff => "Back-off-Satz";

    public override string Drop => "Dropsatz";

    public override string Amrap => "So viele wie möglich";

    public override string Failure => "Bis zum Versagen";

    public override string WorkSet => "Arbeitssatz";

    public override string OneRepMax => "geschätztes Maximum";

    public override string Heaviest => "schwerster Satz";

    public override string MostReps => "meiste Wiederholungen";

    public override string Strong => "stark";

    public override string Moderate => "mittel";

    public override string Thin => "dünn";

    public override string Contested => "umstritten";

    public override string WholeBar => "Langhantel, das Gesamtgewicht";

    public override string PerHand => "Kurzhantel oder Kettlebell, je Hand";

    public override string Machine => "Maschine";

    public override string CableStack => "Kabelzug";

    public override string BodyweightPlus(double share) => $"Körpergewicht × {Numbers.Plain(share)} plus Zusatzgewicht";

    public override string BodyweightLess(double share) => $"Körpergewicht × {Numbers.Plain(share)} minus Unterstützung";

    public override string Band => "Band";

    public override string HeldForTime => "auf Zeit gehalten";

    public override string SideBack => "Rücken";

    public override string SideHinges => "Rücken, nach der Zählung des Leitfadens mit Hüftbeugen";

    public override string SideFront => "Vorderseite";

    public override string SideMixed => "keins: beide zu gleichen Teilen";

    public override string SideNeither => "keins von beiden";

    public override string KeepStraight => "Rücken gerade halten";

    public override string Exempt => "ausgenommen von der Regel des geraden Rückens";

    public override string NoRule => "die Regel des geraden Rückens gilt hier nicht";

    public override string NoLoad => "kein Gewicht";

    public override string Bodyweight => "Körpergewicht";

    public override string BodyweightShort => "KGW";
}
