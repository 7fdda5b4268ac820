namespace Latitude.Liftoscript.Scripting;

/// <summary>The names of the variables and what may be done with each.</summary>
internal static class ScriptVariables
{
    private static readonly Dictionary<string, ScriptVariable> ByName = new(StringComparer.Ordinal)
    {
        ["weights"] = ScriptVariable.Weights,
        ["w"] = ScriptVariable.Weights,
        ["originalWeights"] = ScriptVariable.OriginalWeights,
        ["completedWeights"] = ScriptVariable.CompletedWeights,
        ["cw"] = ScriptVariable.CompletedWeights,
        ["reps"] = ScriptVariable.Reps,
        ["r"] = ScriptVariable.Reps,
        ["minReps"] = ScriptVariable.MinReps,
        ["mr"] = ScriptVariable.MinReps,
        ["completedReps"] = ScriptVariable.CompletedReps,
        ["cr"] = ScriptVariable.CompletedReps,
        ["completedRepsLeft"] = ScriptVariable.CompletedRepsLeft,
        ["RPE"] = ScriptVariable.Rpe,
        ["completedRPE"] = ScriptVariable.CompletedRpe,
        ["timers"] = ScriptVariable.Timers,
        ["setTime"] = ScriptVariable.SetTime,
        ["completedSetTime"] = ScriptVariable.CompletedSetTime,
        ["amraps"] = ScriptVariable.Amraps,
        ["logrpes"] = ScriptVariable.LogRpes,
        ["askweights"] = ScriptVariable.AskWeights,
        ["isCompleted"] = ScriptVariable.IsCompleted,
        ["numberOfSets"] = ScriptVariable.NumberOfSets,
        ["ns"] = ScriptVariable.NumberOfSets,
        ["programNumberOfSets"] = ScriptVariable.ProgramNumberOfSets,
        ["completedNumberOfSets"] = ScriptVariable.CompletedNumberOfSets,
        ["day"] = ScriptVariable.Day,
        ["week"] = ScriptVariable.Week,
        ["dayInWeek"] = ScriptVariable.DayInWeek,
        ["setVariationIndex"] = ScriptVariable.SetVariationIndex,
        ["exerciseVariationIndex"] = ScriptVariable.ExerciseVariationIndex,
        ["descriptionIndex"] = ScriptVariable.DescriptionIndex,
        ["setIndex"] = ScriptVariable.SetIndex,
        ["rm1"] = ScriptVariable.OneRepMax,
        ["bodyweight"] = ScriptVariable.Bodyweight,
    };

    /// <summary>All names, for hints.</summary>
    public static IEnumerable<string> Names => ByName.Keys;

    public static ScriptVariable? Find(string name) => ByName.TryGetValue(name, out var variable) ? variable : null;

    /// <summary>One value for each set.</summary>
    public static bool IsArray(ScriptVariable variable) => variable <= ScriptVariable.IsCompleted;

    /// <summary>A flag, to which only <c>=</c> applies.</summary>
    public static bool IsFlag(ScriptVariable variable) =>
        variable is ScriptVariable.Amraps or ScriptVariable.LogRpes or ScriptVariable.AskWeights;

    /// <summary>A property of each set that a script may change.</summary>
    public static bool IsWritableArray(ScriptVariable variable) => variable switch
    {
        ScriptVariable.Weights or ScriptVariable.Reps or ScriptVariable.MinReps or ScriptVariable.Rpe
            or ScriptVariable.Timers or ScriptVariable.SetTime => true,
        _ => IsFlag(variable),
    };

    /// <summary>How many indices an assignment may have; -1 where the variable cannot be assigned.</summary>
    public static int MostIndices(ScriptVariable variable, ScriptMode mode)
    {
        if (variable == ScriptVariable.OneRepMax)
        {
            return 0;
        }

        if (mode == ScriptMode.Update)
        {
            return IsWritableArray(variable) ? 1 : variable == ScriptVariable.NumberOfSets ? 0 : -1;
        }

        return variable switch
        {
            ScriptVariable.NumberOfSets => 3,
            ScriptVariable.SetVariationIndex or ScriptVariable.ExerciseVariationIndex or ScriptVariable.DescriptionIndex => 2,
            _ => IsWritableArray(variable) ? 4 : -1,
        };
    }
}
