namespace Latitude.Words.Phrases;

/// <summary>What the rules found, as sentences.</summary>
public abstract class AdvicePhrases
{
    /// <summary>In every language.</summary>
    public static Spoken<AdvicePhrases> All { get; } = new(new EnglishAdvicePhrases(), new GermanAdvicePhrases());

    /// <summary>In the language spoken now.</summary>
    public static AdvicePhrases Current => All.Current;

    /// <summary>"Not enough to say.".</summary>
    public abstract string NotEnough { get; }

    /// <summary>"Your back gets all the work: there are no sets for chest and shoulders.".</summary>
    public abstract string NoFront { get; }

    /// <summary>"Your back keeps up with your front, but only because hinges count; rows and pull-ups alone fall behind.".</summary>
    public abstract string KeepsUpByHinges { get; }

    /// <summary>"Your back keeps up with your front.".</summary>
    public abstract string KeepsUp { get; }

    /// <summary>"=$"Your back is … and … a week short."".</summary>
    public abstract string ShortOfBoth(double sets, string reps);

    /// <summary>"=$"Your back is … a week short."".</summary>
    public abstract string ShortOfSets(double sets);

    /// <summary>"Your back has the sets but is … a week short.".</summary>
    public abstract string ShortOfReps(string reps);

    /// <summary>"=$" Without hinges it is … short."".</summary>
    public abstract string WithoutHinges(double sets);

    /// <summary>"less than a rep".</summary>
    public abstract string LessThanARep { get; }

    /// <summary>"Your week covers all eleven functions of the back.".</summary>
    public abstract string AllFunctions { get; }

    /// <summary>"=$"Your week covers … of the eleven functions of the back. Missing: …."".</summary>
    public abstract string SomeFunctions(double covered, string missing);

    /// <summary>"Every muscle is in its range or above.".</summary>
    public abstract string AllInRange { get; }

    /// <summary>"Below range: ….".</summary>
    public abstract string BelowRange(string groups);

    /// <summary>"More than is likely to pay: ….".</summary>
    public abstract string AboveRange(string groups);

    /// <summary>"=$"…… … (range …–…)"".</summary>
    public abstract string InRange(string group, double sets, double low, double high);

    /// <summary>"; and … more".</summary>
    public abstract string AndMore(int more);

    /// <summary>"=$"… a week down (pull-ups, pulldowns), … in (rows)"".</summary>
    public abstract string PullCounts(double down, double @in);

    /// <summary>"Both are there: ….".</summary>
    public abstract string BothPulls(string counts);

    /// <summary>"Hardly any pulls: ….".</summary>
    public abstract string HardlyPulls(string counts);

    /// <summary>"Pull-ups and pulldowns are few: ….".</summary>
    public abstract string FewPullUps(string counts);

    /// <summary>"Pull-ups and pulldowns are missing: ….".</summary>
    public abstract string NoPullUps(string counts);

    /// <summary>"Rows are few: ….".</summary>
    public abstract string FewRows(string counts);

    /// <summary>"Rows are missing: ….".</summary>
    public abstract string NoRows(string counts);

    /// <summary>"=$"… a week and … from pulls"".</summary>
    public abstract string BicepsCounts(double direct, double fromPulls);

    /// <summary>"…: some direct work is needed by now.".</summary>
    public abstract string BicepsShort(string counts);

    /// <summary>"…: pulls count too, so fewer curls are enough.".</summary>
    public abstract string BicepsExcess(string counts);

    /// <summary>"…: fine for your level.".</summary>
    public abstract string BicepsFine(string counts);

    /// <summary>"=$"… of … budgeted sets a week: trade some heavy hinges or rows for supported ones."".</summary>
    public abstract string SpineExcess(double sets, double budget);

    /// <summary>"=$"… of … budgeted sets a week: within budget."".</summary>
    public abstract string SpineFine(double sets, double budget);

    /// <summary>"=$"… are many to learn at once: two or three, done often, teach more."".</summary>
    public abstract string TooManyLifts(double lifts);

    /// <summary>"=$"… on … a week: few enough to learn well, often enough to learn fast."".</summary>
    public abstract string LiftsFine(double lifts, double days);

    /// <summary>"No big lift for the back: learn two or three, such as a row, a pull-up or pulldown, and a deadlift.".</summary>
    public abstract string NoLift { get; }

    /// <summary>"=$"… cover… too little of the back: two or three, such as a row, a pull-up or pulldown, and a deadlift, cover most of it."".</summary>
    public abstract string LiftsCoverLittle(double lifts);

    /// <summary>"=$"… on … a week: they are learnt by doing them more often."".</summary>
    public abstract string LiftsTooSeldom(double lifts, double days);

    /// <summary>"=$"Both are there: … of deadlifts and … of pull-ups a week."".</summary>
    public abstract string BothLifts(double deadlifts, double pullUps);

    /// <summary>"Pull-ups are there; the deadlift, which loads what they leave out, is missing.".</summary>
    public abstract string NoDeadlift { get; }

    /// <summary>"Deadlifts are there; the pull-up, which loads what they leave out, is missing.".</summary>
    public abstract string NoPullUp { get; }

    /// <summary>"Neither deadlifts nor pull-ups: each loads what the other leaves out, so have both.".</summary>
    public abstract string NeitherLift { get; }
}
