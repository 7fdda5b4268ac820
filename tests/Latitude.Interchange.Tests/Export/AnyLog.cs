using CsCheck;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.Interchange.Tests.Export;

/// <summary>Logs as strange as the model allows, for properties that must hold for every log.</summary>
internal static class AnyLog
{
    /// <summary>Text with what breaks tables: quotes, delimiters, line ends, spaces at the ends, other scripts, emoji.</summary>
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char["abcXYZ,;|\"\n\r\t '=-+0123456789äßéñ中文ğ"], 1, 24],
        Gen.OneOf("🏋️ strong", "\"", "a,b", " spaces ", "l1\nl2", "l1\r\nl2", "NaN", "null", "0", "-", "\"\"", "1,5"));

    private static readonly Gen<string> Name = Text.Select(text => text.Trim()).Where(text => text.Length > 0);

    /// <summary>Up to six decimals, as converted weights have.</summary>
    private static readonly Gen<decimal> Number = Gen.OneOf(
        Gen.Int[0, 1_000].Select(value => (decimal)value),
        Gen.Int[0, 4_000].Select(value => value / 4m),
        Gen.Long[0, 500_000_000_000_000].Select(value => value / 1_000_000_000_000m));

    private static readonly Gen<Load> Load =
        Gen.Select(Number, Gen.OneOf(MassUnit.Kilogram, MassUnit.Pound)).Select(pair => new Load(pair.Item1, pair.Item2));

    private static readonly Gen<TimeSpan> Duration = Gen.OneOf(
        Gen.Int[0, 90_000].Select(seconds => TimeSpan.FromSeconds(seconds)),
        Gen.Long[0, 90_000_000].Select(milliseconds => TimeSpan.FromMilliseconds(milliseconds)));

    private static readonly Gen<DateOnly> Date = Gen.Int[0, 12_000].Select(days => new DateOnly(2000, 1, 1).AddDays(days));

    private static readonly Gen<PerformedSet> Set = Gen.Select(
        Gen.Enum<SetKind>(),
        Optional(Load),
        Gen.Enum<LoadKind>(),
        Optional(Gen.Int[0, 5_000]),
        Optional(Gen.Int[1, 20].Select(halves => halves / 2m)),
        Optional(Gen.Int[0, 20].Select(halves => halves / 2m)),
        Gen.Select(Optional(Duration), Optional(Number), OptionalText(Text), Gen.Bool))
        .Select((kind, load, loadKind, reps, rpe, rir, rest) => new PerformedSet
        {
            Kind = kind,
            Load = load,
            LoadKind = loadKind,
            Reps = reps,
            Rpe = rpe is { } rating ? Rpe.FromEntry(rating) : null,
            RepsInReserve = rir is { } reserve ? new RepsInReserve(reserve) : null,
            Duration = rest.Item1,
            Distance = rest.Item2 is { } metres ? new Distance(metres) : null,
            Note = rest.Item3,
            IsImplausible = rest.Item4,
        });

    private static readonly Gen<PerformedExercise> Exercise = Gen.Select(
        Name, OptionalText(Name), Optional(Gen.Int[0, 9]), OptionalText(Text), Set.Array[1, 4])
        .Select((name, equipment, superset, note, sets) => new PerformedExercise
        {
            Name = name,
            Equipment = equipment,
            Superset = superset,
            Note = note,
            Sets = sets,
        });

    private static readonly Gen<Workout> Workout = Gen.Select(
        Date,
        Optional(Gen.Int[0, 86_399].Select(second => new TimeOnly(second * TimeSpan.TicksPerSecond))),
        Optional(Gen.Int[-48, 56].Select(quarters => TimeSpan.FromMinutes(15 * quarters))),
        Optional(Duration),
        Gen.Select(OptionalText(Text), OptionalText(Text)),
        Optional(Load),
        Exercise.Array[1, 4])
        .Select((date, start, offset, duration, texts, bodyweight, exercises) => new Workout
        {
            Date = date,
            Start = start,
            UtcOffset = offset,
            Duration = duration,
            Title = texts.Item1 ?? "",
            Note = texts.Item2,
            Bodyweight = bodyweight,
            Exercises = exercises,
        });

    /// <summary>Any log.</summary>
    public static Gen<TrainingLog> Logs { get; } = Gen.Select(
        Workout.Array[0, 6],
        Gen.Select(Date, Load).Select(pair => new BodyweightEntry(pair.Item1, pair.Item2)).Array[0, 4])
        .Select((workouts, bodyweights) => new TrainingLog(workouts, bodyweights));

    private static Gen<T?> Optional<T>(Gen<T> gen)
        where T : struct => Gen.Select(Gen.Bool, gen).Select(pair => pair.Item1 ? pair.Item2 : (T?)null);

    private static Gen<string?> OptionalText(Gen<string> gen) => Gen.Select(Gen.Bool, gen).Select(pair => pair.Item1 ? pair.Item2 : null);
}
