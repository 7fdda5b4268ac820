using Latitude.Domain.Exercises;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Liftoscript.Gym;
using Latitude.Words;

namespace Latitude.App.Workouts;

/// <summary>What a gym can load, so that a stepper never shows a weight that cannot be made.</summary>
/// <param name="gym">What there is.</param>
public sealed class Rack(GymSetup gym)
{
    /// <summary>What exercises need, and what the notation calls it; the first that fits counts.</summary>
    private static readonly (string Need, string Kind)[] Kinds =
    [
        ("smith machine", "smith"), ("trap bar", "trapbar"), ("ez bar", "ezbar"), ("barbell", "barbell"), ("dumbbell", "dumbbell"),
        ("kettlebell", "kettlebell"), ("cable stack", "cable"), ("machine", "leverageMachine"),
    ];

    /// <summary>The next load, heavier or lighter: the same where there is none.</summary>
    /// <param name="exercise">The exercise; null where nothing is known of it.</param>
    /// <param name="load">The load now; null where none was entered.</param>
    /// <param name="unit">The unit of a first load.</param>
    /// <param name="isUp">Heavier?</param>
    public Load Next(Exercise? exercise, Load? load, MassUnit unit, bool isUp)
    {
        var now = load?.Value ?? 0;
        unit = load?.Unit ?? unit;
        if (EquipmentOf(exercise, unit) is not { } equipment)
        {
            var step = Step(exercise, unit);
            var steps = isUp ? decimal.Floor(now / step) + 1 : decimal.Ceiling(now / step) - 1;
            return new Load(Math.Max(0, steps * step), unit);
        }

        if (isUp && load is null)
        {
            return new Load((decimal)equipment.Weights[0], unit);
        }

        var next = isUp ? equipment.Above((double)now) : equipment.Below((double)now);
        // A load between two that can be made goes to the nearer end of its gap first.
        var floor = equipment.Loadable((double)now);
        next = !isUp && floor < (double)now - 1e-6 ? floor : next;
        return new Load((decimal)Math.Round(next, 3), unit);
    }

    /// <summary>
    /// A set with the next load. Help, bodyweight alone and added weight are one scale: less than nothing added is help.
    /// </summary>
    public PerformedSet Step(Exercise? exercise, PerformedSet entry, MassUnit unit, bool isUp)
    {
        if (entry.LoadKind == LoadKind.External)
        {
            return entry with { Load = Next(exercise, entry.Load, unit, isUp) };
        }

        unit = entry.Load?.Unit ?? unit;
        var step = Step(exercise, unit);
        var steps = Signed(entry) / step;
        return OnBody(entry, (isUp ? decimal.Floor(steps) + 1 : decimal.Ceiling(steps) - 1) * step, unit);
    }

    /// <summary>A set with the load that was typed; null where it is no number. For bodyweight movements a minus means help.</summary>
    public static PerformedSet? Typed(PerformedSet entry, string? text, MassUnit unit)
    {
        var trimmed = (text ?? "").Trim();
        unit = entry.Load?.Unit ?? unit;
        if (trimmed.Length == 0)
        {
            return entry with { Load = null };
        }

        var isHelp = trimmed[0] is '-' or '−';
        return LoadWords.Parse(isHelp ? trimmed[1..] : trimmed) is not { } value || value > 2_000 ? null
            : entry.LoadKind != LoadKind.External ? OnBody(entry, isHelp ? -value : value, unit)
            : isHelp ? null
            : entry with { Load = new Load(value, unit) };
    }

    private static decimal Signed(PerformedSet entry) => (entry.LoadKind == LoadKind.Assistance ? -1 : 1) * (entry.Load?.Value ?? 0);

    private static PerformedSet OnBody(PerformedSet entry, decimal signed, MassUnit unit) => entry with
    {
        Load = signed == 0 ? null : new Load(Math.Abs(signed), unit),
        LoadKind = signed < 0 ? LoadKind.Assistance : LoadKind.Added,
    };

    /// <summary>The step that a stepper names, in the load's unit; null where steps are uneven.</summary>
    public decimal? StepOf(Exercise? exercise, MassUnit unit) => EquipmentOf(exercise, unit) switch
    {
        null => Step(exercise, unit),
        { IsFixed: true } => null,
        var plates => (decimal)plates.SmallestStep,
    };

    /// <summary>The plates of a load; null where none are put on, or none make it.</summary>
    public PlateLoading? PlatesOf(Exercise? exercise, Load? load, LoadKind kind) =>
        load is { Value: > 0 } mass && kind == LoadKind.External && EquipmentOf(exercise, mass.Unit) is { IsFixed: false } equipment
            ? equipment.PlatesFor((double)mass.Value)
            : null;

    private Equipment? EquipmentOf(Exercise? exercise, MassUnit unit)
    {
        if (exercise is null || exercise.LoadType is LoadType.BodyweightPlus or LoadType.Assisted or LoadType.Band or LoadType.Hold)
        {
            return null;
        }

        foreach (var (need, kind) in Kinds)
        {
            if (exercise.Equipment.Contains(need, StringComparer.Ordinal))
            {
                return gym.Find(kind, unit);
            }
        }

        return null;
    }

    private static decimal Step(Exercise? exercise, MassUnit unit)
    {
        var kilograms = Math.Abs(exercise?.SmallestStepKilograms ?? 2.5m);
        return unit == MassUnit.Kilogram ? Math.Max(0.5m, kilograms) : kilograms < 2 ? 2.5m : 5;
    }
}
