using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Interchange.Export;

namespace Latitude.Interchange.Formats.LatitudeLog;

/// <summary>The log while its JSON arrives: the objects that are open, and what became of the sets that were closed.</summary>
internal sealed class LogJsonDraft(JsonValues values)
{
    private const int MostOffsetMinutes = 14 * 60;

    private static readonly Workout NewWorkout = new() { Date = default, Exercises = [] };
    private static readonly PerformedExercise NewExercise = new() { Name = "", Sets = [] };

    private readonly List<LostRow> _lost = [];
    private readonly HashSet<MassUnit> _units = [];
    private readonly SetFields _set = new(values);
    private readonly LoadFields _load = new(values);
    private Workout _workout = NewWorkout;
    private PerformedExercise _exercise = NewExercise;
    private DateOnly? _date;
    private List<PerformedExercise> _exercises = [];
    private List<PerformedSet> _sets = [];
    private int _warmups;
    private int _implausible;
    private int _damagedFields;

    /// <summary>Workouts that are whole.</summary>
    public List<Workout> Workouts { get; } = [];

    /// <summary>Bodyweights that are whole.</summary>
    public List<BodyweightEntry> Bodyweights { get; } = [];

    /// <summary>Sets kept.</summary>
    public int Sets { get; private set; }

    /// <summary>Sets lost.</summary>
    public int LostSets { get; private set; }

    /// <summary>The first of them.</summary>
    public IReadOnlyList<LostRow> Lost => _lost;

    /// <summary>The receipt so far.</summary>
    public ImportReceipt Receipt(string file) => new()
    {
        File = file,
        Format = LogJson.Format,
        Dialect = "JSON",
        Rows = Sets + LostSets,
        SetRows = Sets,
        Sets = Sets,
        Warmups = _warmups,
        LostRows = LostSets,
        Lost = _lost,
        Implausible = _implausible,
        Unit = _units.Count == 0 ? UnitFinding.None : new UnitFinding(_units.Count == 1 ? _units.First() : null, UnitSource.File, "stated with every load"),
        Guesses = _damagedFields == 0 ? [] : [new ImportGuess(ImportCodes.RepairGuess, "damaged fields of workouts, exercises and bodyweights were left out", _damagedFields)],
    };

    /// <summary>An object or list begins.</summary>
    public void Open(JsonPlace place)
    {
        switch (place)
        {
            case JsonPlace.Workout:
                (_workout, _date, _exercises) = (NewWorkout, null, []);
                break;
            case JsonPlace.Exercise:
                (_exercise, _sets) = (NewExercise, []);
                break;
            case JsonPlace.Set:
                CountDamage();
                _set.Clear();
                break;
            case JsonPlace.Bodyweight:
                _date = null;
                _load.Clear();
                break;
            case JsonPlace.WorkoutBodyweight:
                _load.Clear();
                break;
            default:
                break;
        }
    }

    /// <summary>A value stands in a field of the open object, or in the open list.</summary>
    public void Take(JsonPlace place, string field, int line)
    {
        switch (place)
        {
            case JsonPlace.Set:
                _set.Take(field);
                break;
            case JsonPlace.Exercise:
                TakeExerciseField(field);
                break;
            case JsonPlace.Workout:
                TakeWorkoutField(field);
                break;
            case JsonPlace.Bodyweight when field == "date":
                _date = values.Date(field);
                break;
            case JsonPlace.Bodyweight or JsonPlace.WorkoutBodyweight:
                _load.Take(field);
                break;
            case JsonPlace.Sets:
                Lose(line, ImportCodes.BadText, "something that is no set stands among the sets");
                break;
            default:
                break;
        }
    }

    /// <summary>An object or list ends that began on <paramref name="line"/>.</summary>
    public void Close(JsonPlace place, int line)
    {
        switch (place)
        {
            case JsonPlace.Set:
                CloseSet(line);
                break;
            case JsonPlace.Exercise:
                CloseExercise(line);
                break;
            case JsonPlace.Workout:
                CloseWorkout(line);
                break;
            case JsonPlace.WorkoutBodyweight:
                _workout = _workout with { Bodyweight = _load.Build() };
                break;
            case JsonPlace.Bodyweight:
                CloseBodyweight();
                break;
            default:
                break;
        }
    }

    private void TakeWorkoutField(string field)
    {
        switch (field)
        {
            case "date":
                _date = values.Date(field);
                break;
            case "start":
                _workout = _workout with { Start = values.Time(field) };
                break;
            case "utcOffsetMinutes":
                _workout = _workout with { UtcOffset = values.Integer(field, -MostOffsetMinutes, MostOffsetMinutes) is { } minutes ? TimeSpan.FromMinutes(minutes) : null };
                break;
            case "seconds":
                _workout = _workout with { Duration = values.Seconds(field) };
                break;
            case "title":
                _workout = _workout with { Title = values.Text(field) ?? "" };
                break;
            case "note":
                _workout = _workout with { Note = values.Text(field) };
                break;
            case "bodyweight" or "exercises":
                values.Reject(field);
                break;
            default:
                break;
        }
    }

    private void TakeExerciseField(string field)
    {
        switch (field)
        {
            case "name":
                _exercise = _exercise with { Name = values.Text(field)?.Trim() ?? "" };
                break;
            case "equipment":
                _exercise = _exercise with { Equipment = values.Text(field) };
                break;
            case "superset":
                _exercise = _exercise with { Superset = values.Integer(field, int.MinValue, int.MaxValue) };
                break;
            case "note":
                _exercise = _exercise with { Note = values.Text(field) };
                break;
            case "sets":
                values.Reject(field);
                break;
            default:
                break;
        }
    }

    private void CloseSet(int line)
    {
        var set = _set.Build();
        if (values.Damaged is { } field)
        {
            values.Damaged = null;
            Lose(line, ImportCodes.BadNumber, $"the field \"{field}\" of the set cannot be read");
            return;
        }

        _sets.Add(set);
        Count(set, 1);
    }

    private void CloseExercise(int line)
    {
        CountDamage();
        _exercise = _exercise with { Sets = _sets };
        if (_exercise.Name.Length == 0)
        {
            LoseAgain(_exercise, line, ImportCodes.NoExercise, "its exercise has no name");
        }
        else if (_sets.Count > 0)
        {
            _exercises.Add(_exercise);
        }
    }

    private void CloseWorkout(int line)
    {
        CountDamage();
        if (_date is { } date)
        {
            if (_exercises.Count > 0)
            {
                Workouts.Add(_workout with { Date = date, Exercises = _exercises });
            }

            return;
        }

        foreach (var exercise in _exercises)
        {
            LoseAgain(exercise, line, ImportCodes.BadDate, "its workout has no date that can be read");
        }
    }

    private void CloseBodyweight()
    {
        var load = _load.Build();
        if (load is { } weight && _date is { } date)
        {
            Bodyweights.Add(new BodyweightEntry(date, weight));
        }
        else
        {
            values.Damaged ??= "bodyweight";
        }

        CountDamage();
    }

    private void Count(PerformedSet set, int by)
    {
        Sets += by;
        _warmups += set.Kind == SetKind.WarmUp ? by : 0;
        _implausible += set.IsImplausible ? by : 0;
        if (set.Load is { } load)
        {
            _units.Add(load.Unit);
        }
    }

    private void Lose(int line, string code, string message)
    {
        LostSets++;
        if (_lost.Count < ImportReceipt.ListedLostRows)
        {
            _lost.Add(new LostRow(line, code, message));
        }
    }

    /// <summary>Sets that were read well but belong to nothing.</summary>
    private void LoseAgain(PerformedExercise exercise, int line, string code, string message)
    {
        foreach (var set in exercise.Sets)
        {
            Count(set, -1);
            Lose(line, code, message);
        }
    }

    private void CountDamage()
    {
        _damagedFields += values.Damaged is null ? 0 : 1;
        values.Damaged = null;
    }
}
