namespace Latitude.Words.Phrases;

/// <summary>Exercises, muscles and how things are done.</summary>
public abstract class LearnPhrases
{
    /// <summary>In every language.</summary>
    public static Spoken<LearnPhrases> All { get; } = new(new EnglishLearnPhrases(), new GermanLearnPhrases());

    /// <summary>In the language spoken now.</summary>
    public static LearnPhrases Current => All.Current;

    /// <summary>"Exercises".</summary>
    public abstract string Exercises { get; }

    /// <summary>"Muscles".</summary>
    public abstract string Muscles { get; }

    /// <summary>"Find".</summary>
    public abstract string Find { get; }

    /// <summary>"row, dumbbell, lats".</summary>
    public abstract string FindExample { get; }

    /// <summary>"Found".</summary>
    public abstract string Found { get; }

    /// <summary>"The five for your back".</summary>
    public abstract string TheFive { get; }

    /// <summary>"No exercise has all of these words in its name, equipment or muscles.".</summary>
    public abstract string NoneFound { get; }

    /// <summary>"At a glance".</summary>
    public abstract string AtAGlance { get; }

    /// <summary>"Usual dose".</summary>
    public abstract string UsualDose { get; }

    /// <summary>"reps".</summary>
    public abstract string Reps { get; }

    /// <summary>"Load".</summary>
    public abstract string Load { get; }

    /// <summary>"Smallest step".</summary>
    public abstract string SmallestStep { get; }

    /// <summary>"Needs".</summary>
    public abstract string Needs { get; }

    /// <summary>"Counts for".</summary>
    public abstract string CountsFor { get; }

    /// <summary>"Spine".</summary>
    public abstract string Spine { get; }

    /// <summary>"From".</summary>
    public abstract string FromLevel { get; }

    /// <summary>"beginner on".</summary>
    public abstract string Beginner { get; }

    /// <summary>"intermediate on".</summary>
    public abstract string Intermediate { get; }

    /// <summary>"advanced on".</summary>
    public abstract string Advanced { get; }

    /// <summary>"One step easier, one harder".</summary>
    public abstract string Ladder { get; }

    /// <summary>"No. … of the five for the back".</summary>
    public abstract string TopFive(int rank);

    /// <summary>"one side at a time".</summary>
    public abstract string OneSide { get; }

    /// <summary>"Unknown exercise".</summary>
    public abstract string UnknownExercise { get; }

    /// <summary>"No such exercise".</summary>
    public abstract string NoSuchExercise { get; }

    /// <summary>"See all exercises".</summary>
    public abstract string AllExercises { get; }

    /// <summary>"Why do it".</summary>
    public abstract string Why { get; }

    /// <summary>"In the set, think of".</summary>
    public abstract string Cues { get; }

    /// <summary>"Set up".</summary>
    public abstract string SetUp { get; }

    /// <summary>"The rep".</summary>
    public abstract string TheRep { get; }

    /// <summary>"Common faults".</summary>
    public abstract string Faults { get; }

    /// <summary>"Where the usual rules do not hold".</summary>
    public abstract string Exceptions { get; }

    /// <summary>"What works".</summary>
    public abstract string WhatWorks { get; }

    /// <summary>"At the joints".</summary>
    public abstract string AtTheJoints { get; }

    /// <summary>", held".</summary>
    public abstract string Held { get; }

    /// <summary>"Muscles that … works".</summary>
    public abstract string MusclesOf(string exercise);

    /// <summary>"Body map".</summary>
    public abstract string BodyMap { get; }

    /// <summary>"View".</summary>
    public abstract string View { get; }

    /// <summary>"surface".</summary>
    public abstract string Surface { get; }

    /// <summary>"deep".</summary>
    public abstract string Deep { get; }

    /// <summary>"Back".</summary>
    public abstract string Back { get; }

    /// <summary>"Front".</summary>
    public abstract string Front { get; }

    /// <summary>"Sides".</summary>
    public abstract string Sides { get; }

    /// <summary>"Where it is".</summary>
    public abstract string WhereItIs { get; }

    /// <summary>"Where the … lie".</summary>
    public abstract string WhereTheyLie(string muscles);

    /// <summary>"Unknown muscle".</summary>
    public abstract string UnknownMuscle { get; }

    /// <summary>"No such muscle".</summary>
    public abstract string NoSuchMuscle { get; }

    /// <summary>"See all muscles".</summary>
    public abstract string AllMuscles { get; }

    /// <summary>"Yours".</summary>
    public abstract string Yours { get; }

    /// <summary>"4-week mean".</summary>
    public abstract string FourWeeks { get; }

    /// <summary>"Hard sets a week".</summary>
    public abstract string HardSetsAWeek { get; }

    /// <summary>"Range for you".</summary>
    public abstract string YourRange { get; }

    /// <summary>"So it is".</summary>
    public abstract string SoItIs { get; }

    /// <summary>"What it does".</summary>
    public abstract string WhatItDoes { get; }

    /// <summary>"Trains it".</summary>
    public abstract string TrainsIt { get; }

    /// <summary>"Show all … exercises".</summary>
    public abstract string ShowAll(int count);

    /// <summary>"Back, close".</summary>
    public abstract string Closeup { get; }

    /// <summary>"The back: surface on the left, what lies below on the right".</summary>
    public abstract string CloseupLabel { get; }

    /// <summary>"The whole body from behind".</summary>
    public abstract string BackLabel { get; }

    /// <summary>"The whole body from the front".</summary>
    public abstract string FrontLabel { get; }
}
