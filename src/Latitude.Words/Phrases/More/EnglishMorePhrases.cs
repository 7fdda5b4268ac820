namespace Latitude.Words.Phrases;

internal sealed class EnglishMorePhrases : MorePhrases
{
    public override string Title => "More";

    public override string Log => "Log";

    public override string LogWhat => "what you did, day by day";

    public override string Form => "Form";

    public override string FormWhat => "what a film of a set shows";

    public override string Exercises => "Exercises";

    public override string ExercisesWhat => "how to do them, and why";

    public override string Muscles => "Muscles";

    public override string MusclesWhat => "every muscle of the back, and what trains it";

    public override string Body => "Body";

    public override string BodyWhat => "weight and girths";

    public override string Settings => "Settings";

    public override string SettingsWhat => "units, this device, the rest alert";

    public override string NotFound => "Not found";

    public override string NoSuchPage => "There is no such page";

    public override string Mistyped => "The address may be mistyped.";

    public override string ToReport => "Go to the report";
}
