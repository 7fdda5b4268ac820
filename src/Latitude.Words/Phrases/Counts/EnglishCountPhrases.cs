namespace Latitude.Words.Phrases;

internal sealed class EnglishCountPhrases : CountPhrases
{
    protected override string And => "and";

    public override string Sets(double count) => Of(count, "set", "sets");

    public override string HardSets(double count) => Of(count, "hard set", "hard sets");

    public override string WorkSets(double count) => Of(count, "work set", "work sets");

    public override string DirectSets(double count) => Of(count, "direct set", "direct sets");

    public override string Reps(double count) => Of(count, "rep", "reps");

    public override string Exercises(double count) => Of(count, "exercise", "exercises");

    public override string DifferentExercises(double count) => Of(count, "different exercise", "different exercises");

    public override string Lifts(double count) => Of(count, "lift", "lifts");

    public override string BigBackLifts(double count) => Of(count, "big back lift", "big back lifts");

    public override string Workouts(double count) => Of(count, "workout", "workouts");

    public override string Days(double count) => Of(count, "day", "days");

    public override string Weeks(double count) => Of(count, "week", "weeks");

    public override string Months(double count) => Of(count, "month", "months");

    public override string Years(double count) => Of(count, "year", "years");

    public override string FormChecks(double count) => Of(count, "form check", "form checks");

    public override string Rows(double count) => Of(count, "row", "rows");

    public override string Changes(double count) => Of(count, "change", "changes");
}
