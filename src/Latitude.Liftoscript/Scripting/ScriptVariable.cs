namespace Latitude.Liftoscript.Scripting;

/// <summary>What a script reads of the workout and the lifter.</summary>
internal enum ScriptVariable
{
    Weights,
    OriginalWeights,
    CompletedWeights,
    Reps,
    MinReps,
    CompletedReps,
    CompletedRepsLeft,
    Rpe,
    CompletedRpe,
    Timers,
    SetTime,
    CompletedSetTime,
    Amraps,
    LogRpes,
    AskWeights,
    IsCompleted,
    NumberOfSets,
    ProgramNumberOfSets,
    CompletedNumberOfSets,
    Day,
    Week,
    DayInWeek,
    SetVariationIndex,
    ExerciseVariationIndex,
    DescriptionIndex,
    SetIndex,
    OneRepMax,
    Bodyweight,
}
