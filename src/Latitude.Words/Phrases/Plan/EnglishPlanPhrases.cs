namespace Latitude.Words.Phrases;

internal sealed class EnglishPlanPhrases : PlanPhrases
{
    public override string Title => "Plan";

    public override string Close => "Close";

    public override string BackToFront => "back : front";

    public override string For => "For it:";

    public override string Against => "Against it:";

    public override string TheFive => "The five for the back";

    public override string Without => "without";

    public override string LookAndStart => "Look at it, and start";

    public override string Terms(string author, int days, double minutes, string goal) => $"{author} · {CountPhrases.Current.Days(days)} a week · about {Math.Round(minutes)} min · {goal}";

    public override string Who(string lifter, int? days, bool hasGym) => $"For {lifter}{(days is { } most ? $", {CountPhrases.Current.Days(most)} a week at most" : "")}{(hasGym ? ", in your gym" : "")}";

    public override string Today => "today";

    public override string Tomorrow => "tomorrow";

    public override string Level => "Your level";

    public override string LevelUnknown => "Not known yet. Routines for beginners are shown: they go up fastest, and teach the big lifts. You know better? Say so.";

    public override string Choose => "Choose a routine";

    public override string Others => "Others that fit you";

    public override string DaysAtMost => "Days a week, at most";

    public override string Any => "any";

    public override string NoneFits => "No established routine fits. Allow more days, or look at those below.";

    public override string AllThatFit(int count) => $"All {count} that fit";

    public override string NotOffered(int count) => count == 1 ? "1 routine not offered" : $"{count} routines not offered";

    public override string Weighing(string share) => $"Weighing the routines for you, {share} …";

    public override string NotForYou => "Not offered to you:";

    public override string More => "More for and against it";

    public override string FirstWeek => "Its first week, with your gym’s loads";

    public override string KnownLead => "Begins with what you lift.";

    public override string Known(string lifts) => $"From your log: {lifts} as one-rep maxes, for the exercises that count in percent.";

    public override string OnDays => "On which days";

    public override string NoDays => "No fixed days: the next workout is due whenever you come.";

    public override string RightDays => "A missed day only moves the routine on by a day: nothing is lost.";

    public override string OtherDays(int days) => $"It is made for {CountPhrases.Current.Days(days)} a week.";

    public override string Start(string name) => $"Start {name}";

    public override string Ends(string name) => $"{name} ends; what you did stays";

    public override string Yours => "Your routine";

    public override string Paused => "paused";

    public override string Since(string day, int workouts) => $"since {day} · {(workouts == 0 ? "nothing done yet" : $"{CountPhrases.Current.Workouts(workouts)} done")}";

    public override string IfPrescribed => "Loads are what comes if all goes as prescribed.";

    public override string EndAsk(string name) => $"End {name}?";

    public override string EndKeeps => "What you did stays in the log.";

    public override string EndIt => "End it";

    public override string GoOn => "Go on";

    public override string Resume => "Resume";

    public override string Pause => "Pause";

    public override string Skip => "Skip the next day";

    public override string Further => "Look further ahead";

    public override string End => "End";
}
