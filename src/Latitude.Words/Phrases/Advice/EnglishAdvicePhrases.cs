namespace Latitude.Words.Phrases;

internal sealed class EnglishAdvicePhrases : AdvicePhrases
{
    public override string NotEnough => "Not enough to say.";

    public override string NoFront => "Your back gets all the work: there are no sets for chest and shoulders.";

    public override string KeepsUpByHinges => "Your back keeps up with your front, but only because hinges count; rows and pull-ups alone fall behind.";

    public override string KeepsUp => "Your back keeps up with your front.";

    public override string ShortOfBoth(double sets, string reps) => $"Your back is {CountPhrases.Current.Sets(sets)} and {reps} a week short.";

    public override string ShortOfSets(double sets) => $"Your back is {CountPhrases.Current.Sets(sets)} a week short.";

    public override string ShortOfReps(string reps) => $"Your back has the sets but is {reps} a week short.";

    public override string WithoutHinges(double sets) => $" Without hinges it is {CountPhrases.Current.Sets(sets)} short.";

    public override string LessThanARep => "less than a rep";

    public override string AllFunctions => "Your week covers all eleven functions of the back.";

    public override string SomeFunctions(double covered, string missing) => $"Your week covers {Numbers.Weekly(covered)} of the eleven functions of the back. Missing: {missing}.";

    public override string AllInRange => "Every muscle is in its range or above.";

    public override string BelowRange(string groups) => $"Below range: {groups}.";

    public override string AboveRange(string groups) => $"More than is likely to pay: {groups}.";

    public override string InRange(string group, double sets, double low, double high) => $"{char.ToLowerInvariant(group[0])}{group[1..]} {Numbers.Weekly(sets)} (range {Numbers.Weekly(low)}–{Numbers.Weekly(high)})";

    public override string AndMore(int more) => $"; and {more} more";

    public override string PullCounts(double down, double @in) => $"{CountPhrases.Current.Sets(down)} a week down (pull-ups, pulldowns), {Numbers.Weekly(@in)} in (rows)";

    public override string BothPulls(string counts) => $"Both are there: {counts}.";

    public override string HardlyPulls(string counts) => $"Hardly any pulls: {counts}.";

    public override string FewPullUps(string counts) => $"Pull-ups and pulldowns are few: {counts}.";

    public override string NoPullUps(string counts) => $"Pull-ups and pulldowns are missing: {counts}.";

    public override string FewRows(string counts) => $"Rows are few: {counts}.";

    public override string NoRows(string counts) => $"Rows are missing: {counts}.";

    public override string BicepsCounts(double direct, double fromPulls) => $"{CountPhrases.Current.DirectSets(direct)} a week and {Numbers.Weekly(fromPulls)} from pulls";

    public override string BicepsShort(string counts) => $"{counts}: some direct work is needed by now.";

    public override string BicepsExcess(string counts) => $"{counts}: pulls count too, so fewer curls are enough.";

    public override string BicepsFine(string counts) => $"{counts}: fine for your level.";

    public override string SpineExcess(double sets, double budget) => $"{Numbers.Weekly(sets)} of {Numbers.Weekly(budget)} budgeted sets a week: trade some heavy hinges or rows for supported ones.";

    public override string SpineFine(double sets, double budget) => $"{Numbers.Weekly(sets)} of {Numbers.Weekly(budget)} budgeted sets a week: within budget.";

    public override string TooManyLifts(double lifts) => $"{CountPhrases.Current.BigBackLifts(lifts)} are many to learn at once: two or three, done often, teach more.";

    public override string LiftsFine(double lifts, double days) => $"{CountPhrases.Current.BigBackLifts(lifts)} on {CountPhrases.Current.Days(days)} a week: few enough to learn well, often enough to learn fast.";

    public override string NoLift => "No big lift for the back: learn two or three, such as a row, a pull-up or pulldown, and a deadlift.";

    public override string LiftsCoverLittle(double lifts) => $"{CountPhrases.Current.BigBackLifts(lifts)} cover{(Numbers.Weekly(lifts) == "1" ? "s" : "")} too little of the back: two or three, such as a row, a pull-up or pulldown, and a deadlift, cover most of it.";

    public override string LiftsTooSeldom(double lifts, double days) => $"{CountPhrases.Current.BigBackLifts(lifts)} on {CountPhrases.Current.Days(days)} a week: they are learnt by doing them more often.";

    public override string BothLifts(double deadlifts, double pullUps) => $"Both are there: {CountPhrases.Current.Sets(deadlifts)} of deadlifts and {Numbers.Weekly(pullUps)} of pull-ups a week.";

    public override string NoDeadlift => "Pull-ups are there; the deadlift, which loads what they leave out, is missing.";

    public override string NoPullUp => "Deadlifts are there; the pull-up, which loads what they leave out, is missing.";

    public override string NeitherLift => "Neither deadlifts nor pull-ups: each loads what the other leaves out, so have both.";
}
