namespace Latitude.Words.Phrases;

internal sealed class GermanPartPhrases : PartPhrases
{
    public override string Back => "Zurück";

    public override string Evidence(string grade) => $"Belege: {grade}";

    public override string Below => "darunter";

    public override string InRange => "im Bereich";

    public override string None => "nichts";

    public override string WhyAsk => "Warum?";

    public override string Guide(string row) => $"Leitfaden {row}";

    public override string Rule => "Regel";

    public override string BackSide => "Rücken";

    public override string FrontSide => "Vorderseite";

    public override string TallyLabel(double back, double front) => $"Rücken {CountPhrases.Current.Sets(back)} pro Woche, Vorderseite {CountPhrases.Current.Sets(front)}";

    public override string OwnExercise => ", eine Übung, die du schon machst";

    public override string Doi => "DOI";

    public override string Source => "Quelle";

    public override string Sources => "Quellen";

    public override string DoseLabel => "Harte Sätze pro Woche je Muskelgruppe, gegen den Bereich deines Niveaus";

    public override string BelowRange => "unter dem Bereich";

    public override string TooMuch => "mehr, als sich wohl lohnt";

    public override string SetsAWeek(double sets) => $"{CountPhrases.Current.Sets(sets)} pro Woche";

    public override string SetsInRange(double sets, double low, double high) => $"{CountPhrases.Current.Sets(sets)} pro Woche, Bereich {Numbers.Weekly(low)} bis {Numbers.Weekly(high)}";
}
