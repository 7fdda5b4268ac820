namespace Latitude.App.Syncing;

/// <summary>How it stands with the server.</summary>
public enum SyncCondition
{
    /// <summary>Nobody has looked yet.</summary>
    Unknown,

    /// <summary>The app came from a server that keeps no data: all stays on this device.</summary>
    NoServer,

    /// <summary>Changes go and come.</summary>
    Working,

    /// <summary>All that there is here is there as well, and the other way round.</summary>
    UpToDate,

    /// <summary>The server cannot be reached, or has trouble of its own; it is tried again later.</summary>
    Waiting,

    /// <summary>The server does not know who this is: nothing goes until the lifter signs in, and nothing is lost.</summary>
    SignedOut,

    /// <summary>Somebody else is signed in: nothing of this device goes to their account.</summary>
    OtherAccount,

    /// <summary>The server has refused a change; all others go.</summary>
    Refused,
}
