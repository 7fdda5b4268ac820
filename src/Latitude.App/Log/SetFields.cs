using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Words;

namespace Latitude.App.Log;

/// <summary>The fields of a set as they are typed, read back with a point or a comma.</summary>
public static class SetFields
{
    /// <summary>Longer than any hold, more reps than any set.</summary>
    private const int Most = 10_000;

    /// <summary>The set with what the fields say; null where one of them is no number.</summary>
    /// <param name="before">The set as it was: what no field shows stays.</param>
    /// <param name="load">Load; empty where there is none.</param>
    /// <param name="amount">Reps, or seconds where the set was timed.</param>
    /// <param name="left">Reps in reserve; empty where not rated.</param>
    /// <param name="unit">The unit of the load.</param>
    public static PerformedSet? Read(PerformedSet before, string load, string amount, string left, MassUnit unit)
    {
        var isTimed = before.Reps is null && before.Duration is not null;
        var (mass, count, reserve) = (LoadWords.Parse(load), LoadWords.Parse(amount), LoadWords.Parse(left));
        if ((mass is null && load.Trim().Length > 0) || (reserve is null && left.Trim().Length > 0)
            || count is not { } number || number > Most || (!isTimed && number != decimal.Truncate(number)))
        {
            return null;
        }

        var isRatedAnew = reserve != before.Reserve?.Value;
        return before with
        {
            Load = mass is { } value ? new Load(value, unit) : null,
            Reps = isTimed ? null : (int)number,
            Duration = isTimed ? TimeSpan.FromSeconds((double)number) : before.Duration,
            RepsInReserve = !isRatedAnew ? before.RepsInReserve : reserve is { } kept ? new RepsInReserve(kept) : null,
            Rpe = isRatedAnew ? null : before.Rpe,
            IsImplausible = before.IsImplausible && mass == before.Load?.Value && number == before.Reps,
        };
    }
}
