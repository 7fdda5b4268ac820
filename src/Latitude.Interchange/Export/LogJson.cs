using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.Interchange.Export;

/// <summary>Names of the fields of our own JSON. Documented in docs/export.md; a name never changes its meaning.</summary>
internal static class LogJson
{
    public const string Format = "latitude-log";
    public const int Version = 1;

    public const string DateFormat = "yyyy-MM-dd";
    public const string TimeFormat = "HH:mm:ss";

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
}
