namespace Latitude.Words.Phrases;

internal sealed class GermanFormPhrases : FormPhrases
{
    public override string Which => "Welcher Satz war es?";

    public override string WhichWhy => "Was zu sehen war, bleibt ohne Bild beim Satz, und das nächste Gewicht richtet sich danach.";

    public override string Set(string exercise, string mark, string what) => $"{exercise} · Satz {mark} · {what}";

    public override string Kept => "Beim Satz aufbewahrt.";

    public override string NotWritten => "Es ließ sich nicht speichern. Bitte noch einmal.";

    public override string ToWorkout => "Zum Training";
}
