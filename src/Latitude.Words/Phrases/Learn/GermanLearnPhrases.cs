namespace Latitude.Words.Phrases;

internal sealed class GermanLearnPhrases : LearnPhrases
{
    public override string Exercises => "Übungen";

    public override string Muscles => "Muskeln";

    public override string Find => "Suchen";

    public override string FindExample => "Rudern, Kurzhantel, Latissimus";

    public override string Found => "Gefunden";

    public override string TheFive => "Die fünf für deinen Rücken";

    public override string NoneFound => "Keine Übung hat alle diese Wörter im Namen, im Gerät oder in den Muskeln.";

    public override string AtAGlance => "Auf einen Blick";

    public override string UsualDose => "Übliche Dosis";

    public override string Reps => "Wdh.";

    public override string Load => "Gewicht";

    public override string SmallestStep => "Kleinster Schritt";

    public override string Needs => "Braucht";

    public override string CountsFor => "Zählt für";

    public override string Spine => "Wirbelsäule";

    public override string FromLevel => "Ab";

    public override string Beginner => "Anfänger";

    public override string Intermediate => "Fortgeschrittene";

    public override string Advanced => "weit Fortgeschrittene";

    public override string Ladder => "Eine Stufe leichter, eine schwerer";

    public override string TopFive(int rank) => $"Nr. {rank} der fünf für den Rücken";

    public override string OneSide => "einseitig";

    public override string UnknownExercise => "Unbekannte Übung";

    public override string NoSuchExercise => "Diese Übung gibt es nicht";

    public override string AllExercises => "Alle Übungen ansehen";

    public override string Why => "Warum diese Übung";

    public override string Cues => "Denk im Satz an";

    public override string SetUp => "Aufbau";

    public override string TheRep => "Die Wiederholung";

    public override string Faults => "Häufige Fehler";

    public override string Exceptions => "Wo die üblichen Regeln nicht gelten";

    public override string WhatWorks => "Was arbeitet";

    public override string AtTheJoints => "An den Gelenken";

    public override string Held => ", gehalten";

    public override string MusclesOf(string exercise) => $"Muskeln, die bei {exercise} arbeiten";

    public override string BodyMap => "Körperkarte";

    public override string View => "Ansicht";

    public override string Surface => "oberflächlich";

    public override string Deep => "tief";

    public override string Back => "Rücken";

    public override string Front => "Vorderseite";

    public override string Sides => "Seiten";

    public override string WhereItIs => "Wo er liegt";

    public override string WhereTheyLie(string muscles) => $"Lage: {muscles}";

    public override string UnknownMuscle => "Unbekannter Muskel";

    public override string NoSuchMuscle => "Diesen Muskel gibt es nicht";

    public override string AllMuscles => "Alle Muskeln ansehen";

    public override string Yours => "Bei dir";

    public override string FourWeeks => "Schnitt aus 4 Wochen";

    public override string HardSetsAWeek => "Harte Sätze pro Woche";

    public override string YourRange => "Bereich für dich";

    public override string SoItIs => "Also";

    public override string WhatItDoes => "Was er tut";

    public override string TrainsIt => "Was ihn trainiert";

    public override string ShowAll(int count) => $"Alle {count} Übungen zeigen";

    public override string Closeup => "Rücken nah";

    public override string CloseupLabel => "Der Rücken: links die Oberfläche, rechts, was darunter liegt";

    public override string BackLabel => "Der ganze Körper von hinten";

    public override string FrontLabel => "Der ganze Körper von vorn";
}
