using Latitude.Domain.Quantities;
using Latitude.Domain.Strength;
using Latitude.Words.Phrases;

namespace Latitude.Words;

/// <summary>What a record is of, and its number.</summary>
public static class RecordWords
{
    /// <summary>What is best about it.</summary>
    public static string Kind(RecordKind kind) => kind switch
    {
        RecordKind.OneRepMax => TermsPhrases.Current.OneRepMax,
        RecordKind.Load => TermsPhrases.Current.Heaviest,
        _ => TermsPhrases.Current.MostReps,
    };

    /// <summary>The number in the lifter's unit.</summary>
    public static string Value(PersonalRecord record, MassUnit unit) =>
        record.Kind == RecordKind.Reps ? CountPhrases.Current.Reps(record.Value) : Numbers.Mass(record.Value, unit);
}
