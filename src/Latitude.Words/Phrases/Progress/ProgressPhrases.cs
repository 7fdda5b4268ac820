namespace Latitude.Words.Phrases;

/// <summary>Progress: lifts, records, and what back work pays off in.</summary>
public abstract class ProgressPhrases
{
    /// <summary>In every language.</summary>
    public static Spoken<ProgressPhrases> All { get; } = new(new EnglishProgressPhrases(), new GermanProgressPhrases());

    /// <summary>In the language spoken now.</summary>
    public static ProgressPhrases Current => All.Current;

    /// <summary>Name of the page.</summary>
    public abstract string Title { get; }

    /// <summary>The way to all exercises.</summary>
    public abstract string AllShort { get; }

    /// <summary>Heading of all exercises.</summary>
    public abstract string AllExercises { get; }

    /// <summary>Button that shows the rest of a list.</summary>
    public abstract string ShowAll(int count);

    /// <summary>What the row of lifts is.</summary>
    public abstract string Lifts { get; }

    /// <summary>Heading where nothing is logged.</summary>
    public abstract string Empty { get; }

    /// <summary>What is needed.</summary>
    public abstract string EmptyWhy { get; }

    /// <summary>The way to a workout.</summary>
    public abstract string Start { get; }

    /// <summary>Heading of a lift.</summary>
    public abstract string OneRepMax(string exercise);

    /// <summary>The slope.</summary>
    public abstract string AWeek(string slope);

    /// <summary>Why there is no slope.</summary>
    public abstract string NoSlope { get; }

    /// <summary>Why nothing can be estimated.</summary>
    public abstract string NoEstimate { get; }

    /// <summary>What the chart shows, for those who do not see it.</summary>
    public abstract string Chart(string exercise, string first, string last);

    /// <summary>The forecast, for those who do not see it.</summary>
    public abstract string ChartAhead(string low, string high, int weeks);

    /// <summary>The forecast.</summary>
    public abstract string Ahead(string middle, string day);

    /// <summary>Its band.</summary>
    public abstract string AheadBand(string low, string high);

    /// <summary>How often it is right.</summary>
    public abstract string AheadHow { get; }

    /// <summary>The present on the axis of time.</summary>
    public abstract string Now { get; }

    /// <summary>What the choice of a span is.</summary>
    public abstract string Span { get; }

    /// <summary>Half a year.</summary>
    public abstract string HalfYear { get; }

    /// <summary>A year.</summary>
    public abstract string Year { get; }

    /// <summary>All that is there.</summary>
    public abstract string Whole { get; }

    /// <summary>What explains the chart.</summary>
    public abstract string HowItWorks { get; }

    /// <summary>The explanation.</summary>
    public abstract string HowItWorksText { get; }

    /// <summary>Heading of records.</summary>
    public abstract string Bests { get; }

    /// <summary>Heading of the table of reps.</summary>
    public abstract string RepMaxes { get; }

    /// <summary>Column of reps.</summary>
    public abstract string Reps { get; }

    /// <summary>Column of loads.</summary>
    public abstract string Load { get; }

    /// <summary>Column of days.</summary>
    public abstract string When { get; }

    /// <summary>That the body counts.</summary>
    public abstract string TotalLoad { get; }

    /// <summary>Heading of the weeks.</summary>
    public abstract string Volume { get; }

    /// <summary>The weeks in words.</summary>
    public abstract string VolumeText(string sets, string tonnage, string average, int weeks);

    /// <summary>Heading of the line of a bodyweight movement.</summary>
    public abstract string OneCurve(string exercise);

    /// <summary>What it is.</summary>
    public abstract string OneCurveText(string body);

    /// <summary>What could be added for one rep.</summary>
    public abstract string ForOneRep { get; }

    /// <summary>As a multiple of the body.</summary>
    public abstract string TimesBody { get; }

    /// <summary>The upper half of the line.</summary>
    public abstract string Added { get; }

    /// <summary>The lower half of the line.</summary>
    public abstract string Helped { get; }

    /// <summary>The body itself on the axis.</summary>
    public abstract string You { get; }

    /// <summary>The first rep that nothing helped.</summary>
    public abstract string FirstStrict(string day);

    /// <summary>Heading of the five benefits.</summary>
    public abstract string Benefits { get; }

    /// <summary>First benefit.</summary>
    public abstract string Stronger { get; }

    /// <summary>Why.</summary>
    public abstract string StrongerText { get; }

    /// <summary>Second benefit.</summary>
    public abstract string Wings { get; }

    /// <summary>What is watched.</summary>
    public abstract string WingsText(string sets, int weeks);

    /// <summary>Third benefit.</summary>
    public abstract string Taper { get; }

    /// <summary>What is watched.</summary>
    public abstract string TaperText(string day);

    /// <summary>What is missing.</summary>
    public abstract string NoTaper { get; }

    /// <summary>The way to the tape.</summary>
    public abstract string Measure { get; }

    /// <summary>Fourth benefit.</summary>
    public abstract string Posture { get; }

    /// <summary>What is watched.</summary>
    public abstract string PostureText(string back, string front, int weeks);

    /// <summary>Fifth benefit.</summary>
    public abstract string Arms { get; }

    /// <summary>What is watched.</summary>
    public abstract string ArmsText(string indirect, string curls, int weeks);

    /// <summary>What a change is compared with.</summary>
    public abstract string Since(string day);

    /// <summary>That a lifter is made up.</summary>
    public abstract string MadeUp { get; }

    /// <summary>That it is from a file that is not kept.</summary>
    public abstract string FromFile { get; }
}
