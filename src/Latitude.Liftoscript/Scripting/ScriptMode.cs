namespace Latitude.Liftoscript.Scripting;

/// <summary>When a script runs.</summary>
internal enum ScriptMode
{
    /// <summary>When the day is finished; changes to sets are recorded and applied to the program.</summary>
    Progress,

    /// <summary>During the workout; changes sets that are not yet done.</summary>
    Update,
}
