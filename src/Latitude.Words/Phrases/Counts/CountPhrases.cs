namespace Latitude.Words.Phrases;

/// <summary>Numbers of things: "1 set", "2.5 sets", "2,087 sets". Whole where they are whole, else with one decimal.</summary>
public abstract class CountPhrases
{
    /// <summary>In every language.</summary>
    public static Spoken<CountPhrases> All { get; } = new(new EnglishCountPhrases(), new GermanCountPhrases());

    /// <summary>In the language spoken now.</summary>
    public static CountPhrases Current => All.Current;

    /// <summary>"2 sets".</summary>
    public abstract string Sets(double count);

    /// <summary>"2 hard sets".</summary>
    public abstract string HardSets(double count);

    /// <summary>"2 work sets".</summary>
    public abstract string WorkSets(double count);

    /// <summary>"2 direct sets".</summary>
    public abstract string DirectSets(double count);

    /// <summary>"2 reps".</summary>
    public abstract string Reps(double count);

    /// <summary>"2 exercises".</summary>
    public abstract string Exercises(double count);

    /// <summary>"2 different exercises".</summary>
    public abstract string DifferentExercises(double count);

    /// <summary>"2 lifts".</summary>
    public abstract string Lifts(double count);

    /// <summary>"2 big back lifts".</summary>
    public abstract string BigBackLifts(double count);

    /// <summary>"2 workouts".</summary>
    public abstract string Workouts(double count);

    /// <summary>"2 days".</summary>
    public abstract string Days(double count);

    /// <summary>"2 weeks".</summary>
    public abstract string Weeks(double count);

    /// <summary>"2 months".</summary>
    public abstract string Months(double count);

    /// <summary>"2 years".</summary>
    public abstract string Years(double count);

    /// <summary>"2 form checks".</summary>
    public abstract string FormChecks(double count);

    /// <summary>"2 rows" of a file.</summary>
    public abstract string Rows(double count);

    /// <summary>"2 changes" of the log.</summary>
    public abstract string Changes(double count);

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + $" {And} " + items[^1],
    };

    /// <summary>The word before the last of a list.</summary>
    protected abstract string And { get; }

    /// <summary>A count with its noun, in the number that it asks for.</summary>
    protected static string Of(double count, string one, string many)
    {
        var text = Numbers.Counted(count);
        return $"{text} {(text == "1" ? one : many)}";
    }
}
