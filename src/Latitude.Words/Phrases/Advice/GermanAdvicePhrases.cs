namespace Latitude.Words.Phrases;

internal sealed class GermanAdvicePhrases : AdvicePhrases
{
    public override string NotEnough => "Zu wenig für eine Aussage.";

    public override string NoFront => "Dein Rücken bekommt die ganze Arbeit: Für Brust und Schultern gibt es keine Sätze.";

    public override string KeepsUpByHinges => "Dein Rücken hält mit deiner Vorderseite mit, aber nur, weil Hüftbeugen mitzählen; Rudern und Klimmzüge allein fallen zurück.";

    public override string KeepsUp => "Dein Rücken hält mit deiner Vorderseite mit.";

    public override string ShortOfBoth(double sets, string reps) => $"Deinem Rücken fehlen pro Woche {CountPhrases.Current.Sets(sets)} und {reps}.";

    public override string ShortOfSets(double sets) => $"Deinem Rücken {(Numbers.Weekly(sets) == "1" ? "fehlt" : "fehlen")} pro Woche {CountPhrases.Current.Sets(sets)}.";

    public override string ShortOfReps(string reps) => $"Dein Rücken hat die Sätze, aber es fehlen pro Woche {reps}.";

    public override string WithoutHinges(double sets) => $" Ohne Hüftbeugen {(Numbers.Weekly(sets) == "1" ? "fehlt" : "fehlen")} {CountPhrases.Current.Sets(sets)}.";

    public override string LessThanARep => "weniger als eine Wiederholung";

    public override string AllFunctions => "Deine Woche deckt alle elf Funktionen des Rückens ab.";

    public override string SomeFunctions(double covered, string missing) => $"Deine Woche deckt {Numbers.Weekly(covered)} der elf Funktionen des Rückens ab. Es fehlen: {missing}.";

    public override string AllInRange => "Jeder Muskel liegt in seinem Bereich oder darüber.";

    public override string BelowRange(string groups) => $"Unter dem Bereich: {groups}.";

    public override string AboveRange(string groups) => $"Mehr, als sich wohl lohnt: {groups}.";

    public override string InRange(string group, double sets, double low, double high) => $"{group} {Numbers.Weekly(sets)} (Bereich {Numbers.Weekly(low)}–{Numbers.Weekly(high)})";

    public override string AndMore(int more) => $"; und {more} weitere";

    public override string PullCounts(double down, double @in) => $"{CountPhrases.Current.Sets(down)} pro Woche von oben (Klimmzüge, Latzug), {Numbers.Weekly(@in)} von vorn (Rudern)";

    public override string BothPulls(string counts) => $"Beides ist da: {counts}.";

    public override string HardlyPulls(string counts) => $"Kaum Zugübungen: {counts}.";

    public override string FewPullUps(string counts) => $"Klimmzüge und Latzug sind selten: {counts}.";

    public override string NoPullUps(string counts) => $"Klimmzüge und Latzug fehlen: {counts}.";

    public override string FewRows(string counts) => $"Rudern ist selten: {counts}.";

    public override string NoRows(string counts) => $"Rudern fehlt: {counts}.";

    public override string BicepsCounts(double direct, double fromPulls) => $"{CountPhrases.Current.DirectSets(direct)} pro Woche und {Numbers.Weekly(fromPulls)} aus Zugübungen";

    public override string BicepsShort(string counts) => $"{counts}: Etwas direkte Arbeit ist inzwischen nötig.";

    public override string BicepsExcess(string counts) => $"{counts}: Zugübungen zählen mit, es genügen weniger Curls.";

    public override string BicepsFine(string counts) => $"{counts}: passt zu deinem Niveau.";

    public override string SpineExcess(double sets, double budget) => $"{Numbers.Weekly(sets)} von {Numbers.Weekly(budget)} verplanten Sätzen pro Woche: Tausche ein paar schwere Hüftbeugen oder Ruderübungen gegen abgestützte.";

    public override string SpineFine(double sets, double budget) => $"{Numbers.Weekly(sets)} von {Numbers.Weekly(budget)} verplanten Sätzen pro Woche: im Rahmen.";

    public override string TooManyLifts(double lifts) => $"{CountPhrases.Current.BigBackLifts(lifts)} sind viele auf einmal: Zwei oder drei, oft gemacht, lehren mehr.";

    public override string LiftsFine(double lifts, double days) => $"{CountPhrases.Current.BigBackLifts(lifts)}, Tage pro Woche: {Numbers.Weekly(days)}. Wenige genug, um sie gut, und oft genug, um sie schnell zu lernen.";

    public override string NoLift => "Keine große Rückenübung: Lerne zwei oder drei, etwa Rudern, Klimmzug oder Latzug und Kreuzheben.";

    public override string LiftsCoverLittle(double lifts) => $"{CountPhrases.Current.BigBackLifts(lifts)} {(Numbers.Weekly(lifts) == "1" ? "deckt" : "decken")} zu wenig vom Rücken ab: Zwei oder drei, etwa Rudern, Klimmzug oder Latzug und Kreuzheben, decken das meiste ab.";

    public override string LiftsTooSeldom(double lifts, double days) => $"{CountPhrases.Current.BigBackLifts(lifts)}, Tage pro Woche: {Numbers.Weekly(days)}. Gelernt werden sie, indem du sie öfter machst.";

    public override string BothLifts(double deadlifts, double pullUps) => $"Beides ist da: {CountPhrases.Current.Sets(deadlifts)} Kreuzheben und {Numbers.Weekly(pullUps)} Klimmzüge pro Woche.";

    public override string NoDeadlift => "Klimmzüge sind da; das Kreuzheben, das belastet, was sie auslassen, fehlt.";

    public override string NoPullUp => "Kreuzheben ist da; der Klimmzug, der belastet, was es auslässt, fehlt.";

    public override string NeitherLift => "Weder Kreuzheben noch Klimmzüge: Jedes belastet, was das andere auslässt, also mach beides.";
}
