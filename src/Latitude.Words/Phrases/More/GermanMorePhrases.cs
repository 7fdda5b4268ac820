namespace Latitude.Words.Phrases;

internal sealed class GermanMorePhrases : MorePhrases
{
    public override string Title => "Mehr";

    public override string Log => "Tagebuch";

    public override string LogWhat => "was du gemacht hast, Tag für Tag";

    public override string Form => "Technik";

    public override string FormWhat => "was das Video eines Satzes zeigt";

    public override string Exercises => "Übungen";

    public override string ExercisesWhat => "wie sie gehen, und wozu";

    public override string Muscles => "Muskeln";

    public override string MusclesWhat => "jeder Muskel des Rückens, und was ihn trainiert";

    public override string Body => "Körper";

    public override string BodyWhat => "Gewicht und Umfänge";

    public override string Settings => "Einstellungen";

    public override string SettingsWhat => "Einheiten, dieses Gerät, der Pausenwecker";

    public override string NotFound => "Nicht gefunden";

    public override string NoSuchPage => "Diese Seite gibt es nicht";

    public override string Mistyped => "Vielleicht ist die Adresse vertippt.";

    public override string ToReport => "Zum Bericht";
}
