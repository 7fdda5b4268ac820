using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.Sync.Records;

/// <summary>The words that payloads use for closed sets. They are never changed: stored data has them.</summary>
internal static class Words
{
    public static string Of(MassUnit unit) => unit == MassUnit.Kilogram ? "kg" : "lb";

    public static MassUnit? Unit(string? word) => word switch
    {
        "kg" => MassUnit.Kilogram,
        "lb" => MassUnit.Pound,
        _ => null,
    };

    public static string Of(SetKind kind) => kind switch
    {
        SetKind.Work => "work",
        SetKind.WarmUp => "warm_up",
        SetKind.BackOff => "back_off",
        SetKind.Drop => "drop",
        SetKind.Amrap => "amrap",
        SetKind.Failure => "failure",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>A kind of a newer app counts as work.</summary>
    public static SetKind Kind(string? word) => word switch
    {
        "warm_up" => SetKind.WarmUp,
        "back_off" => SetKind.BackOff,
        "drop" => SetKind.Drop,
        "amrap" => SetKind.Amrap,
        "failure" => SetKind.Failure,
        _ => SetKind.Work,
    };

    public static string Of(LoadKind kind) => kind switch
    {
        LoadKind.External => "external",
        LoadKind.Added => "added",
        LoadKind.Assistance => "assistance",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static LoadKind? LoadMeaning(string? word) => word switch
    {
        null or "external" => LoadKind.External,
        "added" => LoadKind.Added,
        "assistance" => LoadKind.Assistance,
        _ => null,
    };

    public static string Of(GirthSite site) => site switch
    {
        GirthSite.Neck => "neck",
        GirthSite.Shoulders => "shoulders",
        GirthSite.Chest => "chest",
        GirthSite.Waist => "waist",
        GirthSite.Hips => "hips",
        GirthSite.UpperArm => "upper_arm",
        GirthSite.Forearm => "forearm",
        GirthSite.Thigh => "thigh",
        GirthSite.Calf => "calf",
        _ => throw new ArgumentOutOfRangeException(nameof(site)),
    };

    public static GirthSite? Site(string? word)
    {
        foreach (var site in Enum.GetValues<GirthSite>())
        {
            if (Of(site) == word)
            {
                return site;
            }
        }

        return null;
    }
}
