namespace Latitude.Liftoscript.Scripting;

/// <summary>What a script can call.</summary>
internal enum ScriptFunction
{
    RoundWeight,
    RoundConvertWeight,
    Calculate1RM,
    CalculateTrainingMax,
    RpeMultiplier,
    Floor,
    Ceil,
    Round,
    Sum,
    Min,
    Max,
    Increment,
    Decrement,
    ZeroOrGte,
    Print,
    Sets,
}
