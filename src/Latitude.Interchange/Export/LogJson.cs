using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.Interchange.Export;

/// <summary>Names of the fields of our own JSON. Documented in docs/export.md; a name never changes its meaning.</summary>
internal static class LogJson
{
    public const string Format = "latitude-log";
    public const int Version = 1;

    public const string DateFormat = "yyyy-MM-dd";
    public const string TimeFormat = "HH:mm:ss.FFFFFFF";

    public static string Name(SetKind kind) => kind switch
    {
        SetKind.WarmUp => "warm_up",
        SetKind.BackOff => "back_off",
        SetKind.Drop => "drop",
        SetKind.Amrap => "amrap",
        SetKind.Failure => "failure",
        _ => "work",
    };

    public static string Name(LoadKind kind) => kind switch
    {
        LoadKind.Added => "added",
        LoadKind.Assistance => "assistance",
        _ => "external",
    };

    public static string Name(MassUnit unit) => unit == MassUnit.Kilogram ? "kg" : "lb";

    public static SetKind? Kind(string name) => name switch
    {
        "work" => SetKind.Work,
        "warm_up" => SetKind.WarmUp,
        "back_off" => SetKind.BackOff,
        "drop" => SetKind.Drop,
        "amrap" => SetKind.Amrap,
        "failure" => SetKind.Failure,
        _ => null,
    };

    public static LoadKind? KindOfLoad(string name) => name switch
    {
        "external" => LoadKind.External,
        "added" => LoadKind.Added,
        "assistance" => LoadKind.Assistance,
        _ => null,
    };

    public static MassUnit? Unit(string name) => name switch
    {
        "kg" => MassUnit.Kilogram,
        "lb" => MassUnit.Pound,
        _ => null,
    };
}
