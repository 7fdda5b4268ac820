using System.Globalization;
using System.Text.Json;
using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Playing;

namespace Latitude.Liftoscript.Following;

/// <summary>Reads an event; what is wrong goes to the findings.</summary>
internal sealed class RoutineEventReader(JsonElement element, List<string> findings)
{
    private readonly JsonMembers _members = new(element, "", findings);

    public RoutineEvent? Read()
    {
        var version = _members.Whole("v") ?? RoutineEventJson.Version;
        var kind = _members.Text("kind", isRequired: true) ?? "";
        var frame = new UnknownEvent
        {
            Kind = kind,
            Version = version,
            Id = _members.Guid("id"),
            Routine = _members.Guid("routine"),
            At = Instant(),
            Date = _members.Date("date", isRequired: true) ?? default,
        };
        if (findings.Count > 0)
        {
            return null;
        }

        var happened = version > RoutineEventJson.Version ? frame : ReadBody(kind, frame);
        return happened with { Unknown = _members.Rest() };
    }

    private RoutineEvent ReadBody(string kind, UnknownEvent frame) => kind switch
    {
        RoutineEventKinds.Started => new RoutineStarted
        {
            Id = frame.Id,
            Routine = frame.Routine,
            At = frame.At,
            Date = frame.Date,
            CatalogueId = _members.Text("catalogue"),
            Name = _members.Text("name") ?? "",
            Program = _members.Text("program", isRequired: true) ?? "",
            FirstDay = _members.Whole("firstDay") ?? 1,
            Settings = ReadSettings(),
        },
        RoutineEventKinds.Workout => new WorkoutDone
        {
            Id = frame.Id,
            Routine = frame.Routine,
            At = frame.At,
            Date = frame.Date,
            Day = _members.Whole("day"),
            Exercises = [.. _members.Items("exercises").Select((exercise, index) => ReadExercise(exercise, $"exercises[{index}]"))],
        },
        RoutineEventKinds.Skipped => new DaySkipped { Id = frame.Id, Routine = frame.Routine, At = frame.At, Date = frame.Date, Day = Needed("day") },
        RoutineEventKinds.Moved => new DayMoved
        {
            Id = frame.Id,
            Routine = frame.Routine,
            At = frame.At,
            Date = frame.Date,
            From = _members.Date("from", isRequired: true) ?? default,
            To = _members.Date("to", isRequired: true) ?? default,
        },
        RoutineEventKinds.Repeated => new WeekRepeated { Id = frame.Id, Routine = frame.Routine, At = frame.At, Date = frame.Date, Week = Needed("week") },
        RoutineEventKinds.Swapped => new ExerciseSwapped
        {
            Id = frame.Id,
            Routine = frame.Routine,
            At = frame.At,
            Date = frame.Date,
            Exercise = _members.Text("exercise", isRequired: true) ?? "",
            Movement = _members.Text("movement"),
            Substitute = _members.Text("substitute", isRequired: true) ?? "",
            Equipment = _members.Text("equipment"),
            FromDay = _members.Whole("fromDay"),
            IsOnce = _members.Flag("once"),
            Reason = _members.Text("reason"),
        },
        RoutineEventKinds.Settings => new SettingsChanged { Id = frame.Id, Routine = frame.Routine, At = frame.At, Date = frame.Date, Settings = ReadSettings() },
        RoutineEventKinds.Edited => new ProgramEdited
        {
            Id = frame.Id,
            Routine = frame.Routine,
            At = frame.At,
            Date = frame.Date,
            Program = _members.Text("program", isRequired: true) ?? "",
            KeepsLoads = _members.Flag("keepsLoads"),
            NextDay = _members.Whole("nextDay"),
        },
        RoutineEventKinds.Paused => new RoutinePaused { Id = frame.Id, Routine = frame.Routine, At = frame.At, Date = frame.Date },
        RoutineEventKinds.Resumed => new RoutineResumed { Id = frame.Id, Routine = frame.Routine, At = frame.At, Date = frame.Date },
        RoutineEventKinds.Ended => new RoutineEnded { Id = frame.Id, Routine = frame.Routine, At = frame.At, Date = frame.Date, Reason = _members.Text("reason") },
        _ => frame,
    };

    private DateTimeOffset Instant()
    {
        if (_members.Text("at", isRequired: true) is { } text)
        {
            if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
            {
                return at;
            }

            _members.Find("at", "is no instant such as 2026-03-02T18:04:11+01:00");
        }

        return default;
    }

    private int Needed(string name)
    {
        var number = _members.Whole(name);
        if (number is null)
        {
            _members.Find(name, "is missing");
        }

        return number ?? 0;
    }

    private DoneExercise ReadExercise(JsonElement value, string path)
    {
        var members = new JsonMembers(value, path, findings);
        var exercise = new DoneExercise
        {
            Key = members.Text("key"),
            Name = members.Text("name") ?? "",
            Movement = members.Text("movement"),
            Sets = [.. members.Items("sets").Select((set, index) => ReadSet(set, $"{path}.sets[{index}]"))],
            Answers = ReadQuantities(members, "answers", StringComparer.Ordinal),
        };
        return exercise with { Unknown = members.Rest() };
    }

    private DoneSet ReadSet(JsonElement value, string path)
    {
        var members = new JsonMembers(value, path, findings);
        var reps = members.Number("reps");
        var result = reps is null ? null : new SetResult
        {
            Reps = reps.Value,
            RepsLeft = members.Number("repsLeft"),
            Weight = members.Quantity("weight"),
            Rpe = members.Number("rpe"),
            SetTime = members.Number("seconds"),
        };
        return new DoneSet { Result = result, Unknown = members.Rest() };
    }

    private RoutineSettings ReadSettings()
    {
        if (_members.Take("settings") is not { } value)
        {
            return new RoutineSettings();
        }

        var members = new JsonMembers(value, "settings", findings);
        var settings = new RoutineSettings
        {
            Unit = members.Unit("unit"),
            Gym = members.Take("gym") is { } gym ? LifterGymJson.Read(gym, members.Place("gym"), findings) : null,
            OneRepMaxes = ReadQuantities(members, "oneRepMaxes", StringComparer.OrdinalIgnoreCase),
            Bodyweight = members.Quantity("bodyweight"),
            Days = ReadDays(members),
            OwnMovements = [.. members.Items("exercises").Select(item => ReadOwn(item, members))],
        };
        return settings with { Unknown = members.Rest() };
    }

    private OwnMovement ReadOwn(JsonElement item, JsonMembers settings)
    {
        var members = new JsonMembers(item, settings.Place("exercises"), findings);
        return new OwnMovement(members.Text("name", isRequired: true) ?? "", members.Text("equipment"));
    }

    /// <summary>Monday is 1, Sunday 7.</summary>
    private static TrainingDays? ReadDays(JsonMembers members)
    {
        if (members.Whole("everyDays") is { } every)
        {
            return TrainingDays.EveryDays(every);
        }

        var days = new List<DayOfWeek>();
        foreach (var item in members.Items("weekdays"))
        {
            if (item.ValueKind == JsonValueKind.Number && item.TryGetInt32(out var number) && number is >= 1 and <= 7)
            {
                days.Add((DayOfWeek)(number % 7));
            }
            else
            {
                members.Find("weekdays", $"has '{item}'; Monday is 1, Sunday 7");
            }
        }

        return TrainingDays.On(days);
    }

    private static Dictionary<string, Quantity> ReadQuantities(JsonMembers members, string name, StringComparer comparer)
    {
        var quantities = new Dictionary<string, Quantity>(comparer);
        foreach (var property in members.Properties(name))
        {
            quantities[property.Name] = members.Quantity(property.Value, $"{name}.{property.Name}");
        }

        return quantities;
    }
}
