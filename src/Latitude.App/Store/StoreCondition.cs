namespace Latitude.App.Store;

/// <summary>How it stands with the log on this device.</summary>
public enum StoreCondition
{
    /// <summary>Not opened yet.</summary>
    Closed,

    /// <summary>Written to this device.</summary>
    Kept,

    /// <summary>The browser keeps nothing (a private window, a full disk): the log is gone with the tab.</summary>
    MemoryOnly,

    /// <summary>Another tab has it.</summary>
    Elsewhere,

    /// <summary>A newer version of the app has written it.</summary>
    Newer,
}
