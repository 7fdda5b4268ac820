using Latitude.Domain.Quantities;
using Latitude.Domain.Strength;

namespace Latitude.Words;

/// <summary>What a record is of, and its number.</summary>
public static class RecordWords
{
    /// <summary>What is best about it.</summary>
    public static string Kind(RecordKind kind) => kind switch
    {
        RecordKind.OneRepMax => "estimated maximum",
        RecordKind.Load => "heaviest set",
        _ => "most reps",
    };

    /// <summary>The number in the lifter's unit.</summary>
    public static string Value(PersonalRecord record, MassUnit unit) =>
        record.Kind == RecordKind.Reps ? Numbers.Of(record.Value, "rep") : Numbers.Mass(record.Value, unit);
}
