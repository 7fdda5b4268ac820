using System.Globalization;
using System.Text.Json;
using Latitude.Domain.Quantities;
using Latitude.Liftoscript.Exercises;

namespace Latitude.Liftoscript.Gym;

/// <summary>A gym as JSON. What this version does not know is kept.</summary>
public static class LifterGymJson
{
    private const int MostPlates = 100;
    private const int MostWeights = 500;
    private const double Heaviest = 2000;

    /// <summary>Reads a gym.</summary>
    /// <param name="json">A JSON object; see docs/programs.md.</param>
    /// <param name="known">Ids of equipment that exercises may ask for; any word goes where null.</param>
    public static GymResult Read(string json, IReadOnlySet<string>? known = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        var findings = new List<string>();
        try
        {
            using var document = JsonDocument.Parse(json);
            var gym = Read(document.RootElement, "", findings, known);
            return new GymResult(findings.Count == 0 ? gym : null, findings);
        }
        catch (JsonException exception)
        {
            return new GymResult(null, [exception.Message]);
        }
    }

    internal static LifterGym Read(JsonElement element, string path, List<string> findings, IReadOnlySet<string>? known = null)
    {
        var members = new JsonMembers(element, path, findings);
        var unit = members.Unit("unit");
        if (unit is null && findings.Count == 0)
        {
            members.Find("unit", "is missing; write \"kg\" or \"lb\"");
        }

        var gym = new LifterGym
        {
            Name = members.Text("name") ?? "",
            Unit = unit ?? MassUnit.Kilogram,
            Plates = ReadPlates(members) ?? [],
            Equipment = [.. members.Properties("equipment").Select(kind => ReadEquipment(kind, unit ?? MassUnit.Kilogram, members.Place("equipment"), findings))],
            Has = ReadHas(members, known),
        };
        return gym with { Unknown = members.Rest() };
    }

    /// <summary>Writes a gym so that <see cref="Read(string, IReadOnlySet{string}?)"/> reads the same.</summary>
    public static void Write(Utf8JsonWriter json, LifterGym gym)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(gym);
        json.WriteStartObject();
        json.WriteString("name", gym.Name);
        json.WriteString("unit", Unit(gym.Unit));
        WritePlates(json, gym.Plates);
        json.WriteStartObject("equipment");
        foreach (var equipment in gym.Equipment)
        {
            json.WriteStartObject(equipment.Kind);
            json.WriteString("unit", Unit(equipment.Unit));
            WriteNumbers(json, "weights", equipment.Weights);
            WriteNumbers(json, "addOns", equipment.AddOns);
            if (equipment.Weights.Count == 0)
            {
                WriteNumbers(json, "bar", equipment.Bars);
                json.WriteNumber("sides", equipment.Sides);
            }

            if (equipment.Plates is { } own)
            {
                WritePlates(json, own);
            }

            equipment.Unknown.Write(json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("has");
        foreach (var item in gym.Has)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
        gym.Unknown.Write(json);
        json.WriteEndObject();
    }

    private static GymEquipment ReadEquipment(JsonProperty property, MassUnit unit, string path, List<string> findings)
    {
        var members = new JsonMembers(property.Value, $"{path}.{property.Name}", findings);
        var kind = EquipmentNames.FindId(property.Name) ?? EquipmentNames.IdOf(property.Name);
        if (kind is null)
        {
            members.Find("", "is no kind of equipment; known are " + string.Join(", ", EquipmentNames.Ids));
        }

        var equipment = new GymEquipment
        {
            Kind = kind ?? property.Name,
            Unit = members.Unit("unit") ?? unit,
            Weights = [.. Numbers(members, "weights"), .. Steps(members)],
            AddOns = Numbers(members, "addOns"),
            Bars = Numbers(members, "bar"),
            Sides = members.Whole("sides") ?? (kind is "cable" or "leverageMachine" ? 1 : 2),
            Plates = ReadPlates(members),
        };
        if (equipment.Sides is < 1 or > 4)
        {
            members.Find("sides", "is not 1 to 4");
        }

        return equipment with { Unknown = members.Rest() };
    }

    /// <summary>A rack or a stack: from, to, step.</summary>
    private static List<double> Steps(JsonMembers members)
    {
        var weights = new List<double>();
        var (from, to, step) = (members.Number("from"), members.Number("to"), members.Number("step"));
        if (from is null && to is null && step is null)
        {
            return weights;
        }

        if (from is not >= 0 || to is not (>= 0 and <= Heaviest) || step is not > 0 || from > to || (to - from) / step > MostWeights)
        {
            members.Find("from", "to and step belong together, for example {\"from\": 5, \"to\": 80, \"step\": 5}");
            return weights;
        }

        for (var count = 0; from + (count * step) <= to + 1e-9; count++)
        {
            weights.Add(Rounding.ToStep(from.Value + (count * step.Value), 0.001));
        }

        return weights;
    }

    /// <summary>One number or a list of them.</summary>
    private static List<double> Numbers(JsonMembers members, string name)
    {
        var numbers = new List<double>();
        if (members.Take(name) is not { } value)
        {
            return numbers;
        }

        foreach (var item in value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : new[] { value })
        {
            if (item.ValueKind == JsonValueKind.Number && item.TryGetDouble(out var number) && number is >= 0 and <= Heaviest && numbers.Count < MostWeights)
            {
                numbers.Add(number);
            }
            else
            {
                members.Find(name, $"has '{item}', which is no weight");
            }
        }

        return numbers;
    }

    private static List<PlateStock>? ReadPlates(JsonMembers members)
    {
        var written = members.Take("plates");
        if (written is null)
        {
            return null;
        }

        var plates = new List<PlateStock>();
        if (written.Value.ValueKind != JsonValueKind.Object)
        {
            members.Find("plates", "is no JSON object such as {\"20\": 4}");
            return plates;
        }

        foreach (var plate in written.Value.EnumerateObject())
        {
            if (double.TryParse(plate.Name, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) && weight is > 0 and <= Heaviest
                && plate.Value.ValueKind == JsonValueKind.Number && plate.Value.TryGetInt32(out var count) && count is >= 0 and <= MostPlates)
            {
                plates.Add(new PlateStock(weight, count));
            }
            else
            {
                members.Find($"plates.{plate.Name}", "is no plate; write \"20\": 4 for four of 20");
            }
        }

        return plates;
    }

    private static List<string> ReadHas(JsonMembers members, IReadOnlySet<string>? known)
    {
        var has = new List<string>();
        foreach (var item in members.Items("has"))
        {
            var name = item.ValueKind == JsonValueKind.String ? item.GetString()! : "";
            if (name.Length == 0 || known?.Contains(name) == false)
            {
                members.Find("has", $"has '{item}', which no exercise asks for");
            }

            has.Add(name);
        }

        return has;
    }

    private static string Unit(MassUnit unit) => unit == MassUnit.Pound ? "lb" : "kg";

    private static void WriteNumbers(Utf8JsonWriter json, string name, IReadOnlyList<double> numbers)
    {
        if (numbers.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    private static void WritePlates(Utf8JsonWriter json, IReadOnlyList<PlateStock> plates)
    {
        json.WriteStartObject("plates");
        foreach (var plate in plates)
        {
            json.WriteNumber(Quantity.Number(plate.Weight), plate.Count);
        }

        json.WriteEndObject();
    }
}
