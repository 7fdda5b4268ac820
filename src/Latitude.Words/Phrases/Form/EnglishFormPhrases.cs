namespace Latitude.Words.Phrases;

internal sealed class EnglishFormPhrases : FormPhrases
{
    public override string Which => "Which set was it?";

    public override string WhichWhy => "What was seen is kept with the set, without a picture, and the next load follows it.";

    public override string Set(string exercise, string mark, string what) => $"{exercise} · set {mark} · {what}";

    public override string Kept => "Kept with the set.";

    public override string NotWritten => "It could not be written. Try again.";

    public override string ToWorkout => "To the workout";
}
