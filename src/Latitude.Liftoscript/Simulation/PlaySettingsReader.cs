using System.Globalization;
using System.Text.Json;
using Latitude.Domain.Quantities;
using Latitude.Liftoscript.Exercises;
using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Simulation;

/// <summary>
/// Reads settings from JSON: <c>unit</c> (lb, kg), <c>equipment</c> (<c>"none"</c>, or by kind <c>bar</c>, <c>multiplier</c>, <c>plates</c>, <c>fixed</c>, <c>assisting</c>),
/// <c>rm1</c> (by exercise), <c>rounding</c> (by exercise), <c>bodyweight</c>, <c>exercises</c> (the lifter's own). All may be missing.
/// </summary>
public sealed class PlaySettingsReader
{
    private MassUnit _unit = MassUnit.Pound;
    private GymSetup _gym = GymSetup.Usual;
    private ExerciseDirectory _exercises = ExerciseDirectory.BuiltIn;
    private readonly List<string> _ignored = [];
    private string? _error;

    private PlaySettingsReader()
    {
    }

    /// <summary>Reads settings.</summary>
    /// <param name="json">A JSON object.</param>
    /// <param name="error">What is wrong with it; null where nothing is.</param>
    /// <returns>The settings; null where something is wrong.</returns>
    public static PlaySettings? Read(string json, out string? error)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var reader = new PlaySettingsReader();
            var settings = reader.Read(document.RootElement);
            error = reader._error;
            return error is null ? settings : null;
        }
        catch (JsonException exception)
        {
            error = exception.Message;
            return null;
        }
    }

    private PlaySettings? Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return Fail("Settings are a JSON object.");
        }

        foreach (var property in root.EnumerateObject())
        {
            if (property.Name is "unit" or "units")
            {
                _unit = Text(property.Value) switch { "kg" => MassUnit.Kilogram, "lb" => MassUnit.Pound, _ => FailUnit() };
            }
            else if (property.Name is "exercises")
            {
                ReadExercises(property.Value);
            }
        }

        var lifter = new LifterSettings { Unit = _unit };
        foreach (var property in root.EnumerateObject())
        {
            lifter = property.Name switch
            {
                "unit" or "units" or "exercises" => lifter,
                "equipment" => ReadEquipment(lifter, property.Value),
                "rm1" or "rm1s" or "oneRepMaxes" => lifter with { OneRepMaxes = ReadByExercise(property.Value, Weight) },
                "rounding" => lifter with { RoundingSteps = ReadByExercise(property.Value, value => Weight(value).Figure) },
                "bodyweight" => lifter with { Bodyweight = Weight(property.Value) },
                _ => Unknown(lifter, property.Name),
            };
        }

        return new PlaySettings(lifter with { Gym = _gym }, _exercises, _ignored);
    }

    private PlaySettings? Fail(string message)
    {
        _error ??= message;
        return null;
    }

    private MassUnit FailUnit()
    {
        Fail("The unit is lb or kg.");
        return MassUnit.Pound;
    }

    private LifterSettings Unknown(LifterSettings lifter, string name)
    {
        _ignored.Add(name);
        return lifter;
    }

    private static string? Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>A weight as text with its unit, or a number in the lifter's.</summary>
    private Quantity Weight(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number))
        {
            return Quantity.OfWeight(number, _unit);
        }

        var text = Text(value)?.Replace(" ", "", StringComparison.Ordinal) ?? "";
        var unit = text.EndsWith("kg", StringComparison.Ordinal) ? MassUnit.Kilogram : MassUnit.Pound;
        if ((unit == MassUnit.Kilogram || text.EndsWith("lb", StringComparison.Ordinal))
            && double.TryParse(text.AsSpan(0, text.Length - 2), NumberStyles.Float, CultureInfo.InvariantCulture, out var figure) && double.IsFinite(figure))
        {
            return Quantity.OfWeight(figure, unit);
        }

        Fail($"'{value}' is no weight; write \"100lb\" or \"45kg\".");
        return default;
    }

    private Dictionary<string, T> ReadByExercise<T>(JsonElement value, Func<JsonElement, T> read)
    {
        var values = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        if (value.ValueKind != JsonValueKind.Object)
        {
            Fail("One-rep maxes and roundings are JSON objects by exercise.");
            return values;
        }

        foreach (var property in value.EnumerateObject())
        {
            values[MovementId(property.Name)] = read(property.Value);
        }

        return values;
    }

    /// <summary>From <c>squat_barbell</c>, <c>squat</c>, <c>Squat</c> or <c>Squat, Barbell</c>.</summary>
    private string MovementId(string name)
    {
        var comma = name.LastIndexOf(',');
        var equipment = comma < 0 ? null : EquipmentNames.FindId(name.AsSpan(comma + 1).Trim());
        var plain = equipment is null ? name : name[..comma].Trim();
        foreach (var exercise in _exercises.All)
        {
            if (exercise.Name.Equals(plain, StringComparison.OrdinalIgnoreCase) || exercise.Id.Equals(plain, StringComparison.OrdinalIgnoreCase))
            {
                var used = equipment ?? exercise.Equipment;
                return used is null ? exercise.Id : $"{exercise.Id}_{used}";
            }
        }

        return name;
    }

    private LifterSettings ReadEquipment(LifterSettings lifter, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            var equipment = new Dictionary<string, Equipment>(StringComparer.OrdinalIgnoreCase);
            foreach (var property in value.EnumerateObject())
            {
                if (ReadKind(property.Value) is { } kind)
                {
                    equipment[EquipmentNames.FindId(property.Name) ?? property.Name] = kind;
                }
            }

            _gym = new GymSetup(equipment, equipment);
            return lifter;
        }

        _gym = Text(value) == "none" ? GymSetup.Unknown : GymSetup.Usual;
        if (Text(value) is not ("none" or "default"))
        {
            Fail("Equipment is \"none\", \"default\" or a JSON object by kind.");
        }

        return lifter;
    }

    private Equipment? ReadKind(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            Fail("A kind of equipment is a JSON object, for example {\"bar\": 45, \"multiplier\": 2, \"plates\": {\"45\": 8}}.");
            return null;
        }

        if (value.TryGetProperty("fixed", out var list) && list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0)
        {
            return Equipment.OfFixed([.. list.EnumerateArray().Select(weight => Weight(weight).Figure)]);
        }

        var plates = new List<(double, int)>();
        if (value.TryGetProperty("plates", out var written) && written.ValueKind == JsonValueKind.Object)
        {
            foreach (var plate in written.EnumerateObject())
            {
                if (double.TryParse(plate.Name, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && weight is > 0 and < 1e6
                    && plate.Value.ValueKind == JsonValueKind.Number && plate.Value.TryGetInt32(out var count))
                {
                    plates.Add((weight, Math.Clamp(count, 0, 200)));
                }
                else
                {
                    Fail($"'{plate.Name}' is no plate; write \"45\": 8.");
                }
            }
        }

        var bar = value.TryGetProperty("bar", out var barWeight) ? Weight(barWeight).Figure : 0;
        var multiplier = value.TryGetProperty("multiplier", out var factor) && factor.ValueKind == JsonValueKind.Number && factor.TryGetInt32(out var times) ? times : 1;
        var assisting = value.TryGetProperty("assisting", out var assists) && assists.ValueKind == JsonValueKind.True;
        return Equipment.OfPlates(bar, Math.Clamp(multiplier, 1, 20), System.Runtime.InteropServices.CollectionsMarshal.AsSpan(plates), assisting);
    }

    private void ReadExercises(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            Fail("Exercises are a JSON array of {\"name\": …, \"equipment\": …}.");
            return;
        }

        var own = new List<NotationExercise>();
        foreach (var exercise in value.EnumerateArray())
        {
            var name = exercise.ValueKind == JsonValueKind.Object && exercise.TryGetProperty("name", out var written) ? Text(written) : Text(exercise);
            if (string.IsNullOrWhiteSpace(name))
            {
                Fail("An exercise needs a name.");
                continue;
            }

            var equipment = exercise.ValueKind == JsonValueKind.Object && exercise.TryGetProperty("equipment", out var kind) ? Text(kind) : null;
            var id = name.Replace(" ", "", StringComparison.Ordinal);
            own.Add(new NotationExercise(id, name, equipment is null ? null : EquipmentNames.FindId(equipment) ?? equipment, 0, 0, WarmupScheme.None));
        }

        _exercises = ExerciseDirectory.BuiltIn.With(own);
    }
}
