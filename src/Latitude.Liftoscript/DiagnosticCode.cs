namespace Latitude.Liftoscript;

/// <summary>What can be found in a program's text.</summary>
public enum DiagnosticCode
{
    /// <summary>Text that no rule of the notation allows here.</summary>
    Syntax,

    /// <summary>More text, weeks, sets or nesting than any program needs.</summary>
    TooLarge,

    /// <summary>A day before the first week, or an exercise before the first day.</summary>
    Misplaced,

    /// <summary>A section <c>word:</c> that is no property.</summary>
    UnknownProperty,

    /// <summary>A progression that is not lp, dp, sum, custom or none.</summary>
    UnknownProgression,

    /// <summary>A progression with arguments of the wrong number or kind.</summary>
    ProgressionArguments,

    /// <summary>A property written twice on a line, or differently on two instances of an exercise.</summary>
    Conflict,

    /// <summary>A name that is neither an exercise nor a template.</summary>
    UnknownExercise,

    /// <summary>The same exercise twice on a day.</summary>
    DuplicateExercise,

    /// <summary>A set label of more than 8 characters.</summary>
    LabelTooLong,

    /// <summary>A reuse that finds no line.</summary>
    ReuseNotFound,

    /// <summary>A reuse that finds several lines.</summary>
    ReuseAmbiguous,

    /// <summary>A reuse of a line that cannot be reused.</summary>
    ReuseNotAllowed,

    /// <summary>A reused script that is missing, not custom, or in a loop.</summary>
    ScriptReuse,

    /// <summary>A script variable nobody knows.</summary>
    UnknownVariable,

    /// <summary>A state variable the line does not declare.</summary>
    UnknownState,

    /// <summary>A script function nobody knows.</summary>
    UnknownFunction,

    /// <summary>A function or index with the wrong number of arguments.</summary>
    ArgumentCount,

    /// <summary>Something that cannot be read, assigned or indexed that way.</summary>
    NotAllowed,

    /// <summary>Plays otherwise than it reads; the notation is followed.</summary>
    Surprising,

    /// <summary>The reference plays this in a way nobody would want; it is played as it reads.</summary>
    Mended,
}
