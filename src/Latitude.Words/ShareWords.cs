namespace Latitude.Words;

/// <summary>What a set is worth for a muscle, in words.</summary>
public static class ShareWords
{
    /// <summary>"a full set" for 1, "half a set" for 0.5, "a little" for 0.25.</summary>
    public static string Of(double share) => share switch
    {
        >= 1 => "a full set",
        >= 0.5 => "half a set",
        _ => "a little, not counted",
    };

    /// <summary>As a label: "directly", "half a set", "a little".</summary>
    public static string Label(double share) => share switch
    {
        >= 1 => "directly",
        >= 0.5 => "half a set",
        _ => "a little",
    };
}
