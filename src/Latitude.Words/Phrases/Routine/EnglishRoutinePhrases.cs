namespace Latitude.Words.Phrases;

internal sealed class EnglishRoutinePhrases : RoutinePhrases
{
    public override string Different => "What is different today";

    public override string Exercises => "Exercises";

    public override string Body => "body";

    public override string FindALoad => "find a load";

    public override string FindLoad => "Start light and find the load: the routine goes on from what you enter.";

    public override string Place(string name, int? week, int? day, int sets) => $"{name}{(week is { } number ? $", week {number}" : "")}{(day is { } place ? $", day {place}" : "")} · {CountPhrases.Current.Sets(sets)}";

    public override string Due(string day) => $"Due {day}. You may do it today, or rest.";

    public override string Change(string exercise, string by, bool isMore) => $"{exercise}: {by} {(isMore ? "more" : "less")}.";

    public override string AllHad(int sets, int reps) => $"All {CountPhrases.Current.Sets(sets)} had {reps} reps or more last time.";

    public override string GoesUp => "The routine goes up today.";

    public override string OnlyHad(int reps) => $"A set had only {reps} last time.";

    public override string GoesDown => "The routine goes down today.";

    public override string Last(string sets) => $"last {sets}";

    public override string WithWarmUps(int sets, string exercise) => $"with {sets} warm-up {(sets == 1 ? "set" : "sets")}: {exercise}";

    public override string With(string exercise) => $"with {exercise}";

    public override string NextTime(string exercise, string what) => $"{exercise}: {what} next time.";

    public override string More(string load) => $"{load} more";

    public override string Less(string load) => $"{load} less";

    public override string SameLoad => "the same load";

    public override string EverySet => "Every set had its reps.";

    public override string UpWhatever => "The routine goes up whatever the reps.";

    public override string LighterDay => "The routine has a lighter day then.";

    public override string UpLater => "Every set had its reps; the routine goes up later.";

    public override string Missed(int sets) => $"{CountPhrases.Current.Sets(sets)} did not have {(sets == 1 ? "its" : "their")} reps.";

    public override string Lighter(string why) => $"Lighter than the routine says: {why}.";

    public override string AsPlanned => "As planned.";

    public override string AllAsPlanned(int sets) => $"All {CountPhrases.Current.WorkSets(sets)} had their load and reps.";

    public override string SomeAsPlanned(int done, int sets) => $"{done} of {CountPhrases.Current.WorkSets(sets)} as planned.";

    public override string Short(string exercises) => $"Short: {exercises}.";
}
