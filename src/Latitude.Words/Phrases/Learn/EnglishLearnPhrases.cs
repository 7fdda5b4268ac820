namespace Latitude.Words.Phrases;

internal sealed class EnglishLearnPhrases : LearnPhrases
{
    public override string Exercises => "Exercises";

    public override string Muscles => "Muscles";

    public override string Find => "Find";

    public override string FindExample => "row, dumbbell, lats";

    public override string Found => "Found";

    public override string TheFive => "The five for your back";

    public override string NoneFound => "No exercise has all of these words in its name, equipment or muscles.";

    public override string AtAGlance => "At a glance";

    public override string UsualDose => "Usual dose";

    public override string Reps => "reps";

    public override string Load => "Load";

    public override string SmallestStep => "Smallest step";

    public override string Needs => "Needs";

    public override string CountsFor => "Counts for";

    public override string Spine => "Spine";

    public override string FromLevel => "From";

    public override string Beginner => "beginner on";

    public override string Intermediate => "intermediate on";

    public override string Advanced => "advanced on";

    public override string Ladder => "One step easier, one harder";

    public override string TopFive(int rank) => $"No. {rank} of the five for the back";

    public override string OneSide => "one side at a time";

    public override string UnknownExercise => "Unknown exercise";

    public override string NoSuchExercise => "No such exercise";

    public override string AllExercises => "See all exercises";

    public override string Why => "Why do it";

    public override string Cues => "In the set, think of";

    public override string SetUp => "Set up";

    public override string TheRep => "The rep";

    public override string Faults => "Common faults";

    public override string Exceptions => "Where the usual rules do not hold";

    public override string WhatWorks => "What works";

    public override string AtTheJoints => "At the joints";

    public override string Held => ", held";

    public override string MusclesOf(string exercise) => $"Muscles that {exercise} works";

    public override string BodyMap => "Body map";

    public override string View => "View";

    public override string Surface => "surface";

    public override string Deep => "deep";

    public override string Back => "Back";

    public override string Front => "Front";

    public override string Sides => "Sides";

    public override string WhereItIs => "Where it is";

    public override string WhereTheyLie(string muscles) => $"Where the {muscles} lie";

    public override string UnknownMuscle => "Unknown muscle";

    public override string NoSuchMuscle => "No such muscle";

    public override string AllMuscles => "See all muscles";

    public override string Yours => "Yours";

    public override string FourWeeks => "4-week mean";

    public override string HardSetsAWeek => "Hard sets a week";

    public override string YourRange => "Range for you";

    public override string SoItIs => "So it is";

    public override string WhatItDoes => "What it does";

    public override string TrainsIt => "Trains it";

    public override string ShowAll(int count) => $"Show all {count} exercises";

    public override string Closeup => "Back, close";

    public override string CloseupLabel => "The back: surface on the left, what lies below on the right";

    public override string BackLabel => "The whole body from behind";

    public override string FrontLabel => "The whole body from the front";
}
