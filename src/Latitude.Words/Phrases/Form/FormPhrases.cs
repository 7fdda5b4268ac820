namespace Latitude.Words.Phrases;

/// <summary>The form page.</summary>
public abstract class FormPhrases
{
    /// <summary>In every language.</summary>
    public static Spoken<FormPhrases> All { get; } = new(new EnglishFormPhrases(), new GermanFormPhrases());

    /// <summary>In the language spoken now.</summary>
    public static FormPhrases Current => All.Current;

    /// <summary>Heading of the choice of a set.</summary>
    public abstract string Which { get; }

    /// <summary>What it is good for.</summary>
    public abstract string WhichWhy { get; }

    /// <summary>One set of a workout.</summary>
    public abstract string Set(string exercise, string mark, string what);

    /// <summary>That it is kept.</summary>
    public abstract string Kept { get; }

    /// <summary>That it could not be written.</summary>
    public abstract string NotWritten { get; }

    /// <summary>The way to the workout.</summary>
    public abstract string ToWorkout { get; }
}
