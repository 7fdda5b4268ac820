namespace Latitude.Words.Phrases;

internal sealed class GermanCountPhrases : CountPhrases
{
    protected override string And => "und";

    public override string Sets(double count) => Of(count, "Satz", "Sätze");

    public override string HardSets(double count) => Of(count, "harter Satz", "harte Sätze");

    public override string WorkSets(double count) => Of(count, "Arbeitssatz", "Arbeitssätze");

    public override string DirectSets(double count) => Of(count, "direkter Satz", "direkte Sätze");

    public override string Reps(double count) => Of(count, "Wiederholung", "Wiederholungen");

    public override string Exercises(double count) => Of(count, "Übung", "Übungen");

    public override string DifferentExercises(double count) => Of(count, "Übung", "verschiedene Übungen");

    public override string Lifts(double count) => Of(count, "Übung", "Übungen");

    public override string BigBackLifts(double count) => Of(count, "große Rückenübung", "große Rückenübungen");

    public override string Workouts(double count) => Of(count, "Training", "Trainings");

    public override string Days(double count) => Of(count, "Tag", "Tage");

    public override string Weeks(double count) => Of(count, "Woche", "Wochen");

    public override string Months(double count) => Of(count, "Monat", "Monate");

    public override string Years(double count) => Of(count, "Jahr", "Jahre");

    public override string FormChecks(double count) => Of(count, "Technik-Check", "Technik-Checks");

    public override string Rows(double count) => Of(count, "Zeile", "Zeilen");

    public override string Changes(double count) => Of(count, "Änderung", "Änderungen");
}
