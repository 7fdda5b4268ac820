namespace Latitude.Words.Phrases;

/// <summary>The page of the gym.</summary>
public abstract class GymPhrases
{
    /// <summary>In every language.</summary>
    public static Spoken<GymPhrases> All { get; } = new(new EnglishGymPhrases(), new GermanGymPhrases());

    /// <summary>In the language spoken now.</summary>
    public static GymPhrases Current => All.Current;

    /// <summary>Name of the page.</summary>
    public abstract string Title { get; }

    /// <summary>What it is for.</summary>
    public abstract string Lead { get; }

    /// <summary>The unit on the iron.</summary>
    public abstract string MarkedIn { get; }

    /// <summary>Heading of the plates.</summary>
    public abstract string Plates { get; }

    /// <summary>How plates are counted.</summary>
    public abstract string PlatesHow { get; }

    /// <summary>Heading of the bars.</summary>
    public abstract string Bars { get; }

    /// <summary>Heading of what comes in whole weights.</summary>
    public abstract string Whole { get; }

    /// <summary>Heading of everything else.</summary>
    public abstract string Besides { get; }

    /// <summary>The lightest.</summary>
    public abstract string From { get; }

    /// <summary>The heaviest.</summary>
    public abstract string To { get; }

    /// <summary>The step.</summary>
    public abstract string By { get; }

    /// <summary>The button.</summary>
    public abstract string Keep { get; }

    /// <summary>What the button does.</summary>
    public abstract string KeepWhat { get; }

    /// <summary>It is done.</summary>
    public abstract string Kept { get; }

    /// <summary>What was typed is no weight.</summary>
    public abstract string Wrong { get; }

    /// <summary>A pair of plates less.</summary>
    public abstract string Fewer(string plate);

    /// <summary>A pair of plates more.</summary>
    public abstract string More(string plate);

    /// <summary>What a field of a bar holds.</summary>
    public abstract string EmptyBar(string bar);

    /// <summary>A straight bar.</summary>
    public abstract string Barbell { get; }

    /// <summary>A cambered bar.</summary>
    public abstract string CurlBar { get; }

    /// <summary>A trap bar.</summary>
    public abstract string TrapBar { get; }

    /// <summary>A Smith machine.</summary>
    public abstract string Smith { get; }

    /// <summary>Dumbbells.</summary>
    public abstract string Dumbbells { get; }

    /// <summary>Kettlebells.</summary>
    public abstract string Kettlebells { get; }

    /// <summary>A cable machine.</summary>
    public abstract string Cable { get; }

    /// <summary>Machines.</summary>
    public abstract string Machines { get; }
}
