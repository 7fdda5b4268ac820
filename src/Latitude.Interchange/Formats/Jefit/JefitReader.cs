using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Interchange.Csv;
using Latitude.Interchange.Drafts;
using Latitude.Interchange.Text;

namespace Latitude.Interchange.Formats.Jefit;

/// <summary>
/// Reads Jefit's tables. EXERCISE LOGS packs the sets of an exercise in one cell; newer files repeat them, one a row, in EXERCISE SET
/// LOGS: those count only where the packed cell is empty. <c>TIMESTAMP</c> is the time of the last sync and tells nothing.
/// </summary>
internal sealed class JefitReader(ImportContext context) : FormatReader(context)
{
    /// <summary>Jefit packs a record of cardio as five entries, of which the last holds the seconds.</summary>
    private const int CardioEntries = 5;

    private static readonly TimeSpan LongestSession = TimeSpan.FromHours(24);

    private readonly Dictionary<string, JefitSession> _sessions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ExerciseDraft Exercise, bool IsPacked)> _logs = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Date, string Exercise), ExerciseDraft> _byDate = [];
    private readonly List<SetDraft> _sets = [];
    private JefitTable _table = new("");
    private MassUnit? _unit;
    private TimeSpan? _zone;

    /// <inheritdoc/>
    public override RowOutcome Read(CsvReader row)
    {
        if (row.Count == 1 && JefitBanner.Read(row[0]) is { } banner)
        {
            _table = banner.Length > 0 ? new JefitTable(banner) : _table;
            return RowOutcome.Skipped;
        }

        // ROUTINES holds several tables under one banner, each with its header.
        var isHeader = !_table.HasHeader || row[0].Trim() is "row_id" or "rowid";
        if (isHeader)
        {
            _table.Read(row);
            return RowOutcome.Skipped;
        }

        return _table.Name switch
        {
            "SETTING" => ReadSetting(row),
            "PROFILE" => ReadProfile(row),
            "WORKOUT SESSIONS" => ReadSession(row),
            "EXERCISE LOGS" => ReadLog(row),
            "EXERCISE SET LOGS" => ReadSetLog(row),
            "NOTES" => ReadNote(row),
            _ => RowOutcome.Metadata(MetadataKind.Other),
        };
    }

    private static RowOutcome Other => RowOutcome.Metadata(MetadataKind.Other);

    private ReadOnlySpan<char> Field(CsvReader row, string column) => row[_table.Column(column)];

    private RowOutcome ReadSetting(CsvReader row)
    {
        const int MostHours = 14;
        _unit = ImportContext.UnitNamed(Field(row, "mass"));
        _zone = Context.TryNumber(Field(row, "zonedifference"), out var hours) && hours is >= -MostHours and <= MostHours ? TimeSpan.FromHours((double)hours) : null;
        return Other;
    }

    private RowOutcome ReadProfile(CsvReader row)
    {
        if (Context.TryNumber(Field(row, "weight"), out var weight) && weight > 0 && DateText.TryRead(Field(row, "mydate"), out var date))
        {
            Context.Log.Bodyweights.Add((date, new BodyweightDraft(weight.Value, _unit)));
        }

        return Other;
    }

    private RowOutcome ReadSession(CsvReader row)
    {
        if (UnixTime(Field(row, "starttime")) is { } start)
        {
            var duration = UnixTime(Field(row, "endtime")) - start;
            _sessions.TryAdd(Field(row, "_id").ToString(), new JefitSession(start, duration > TimeSpan.Zero && duration <= LongestSession ? duration : null));
        }

        return Other;
    }

    private RowOutcome ReadLog(CsvReader row)
    {
        if (Field(row, "ename").IsWhiteSpace())
        {
            return NoExercise();
        }

        if (ReadPacked(Field(row, "logs"), row.Line) is { } wrong)
        {
            return wrong;
        }

        if (FindWorkout(row) is not { } workout)
        {
            return BadDate(Field(row, "mydate"));
        }

        var exercise = workout.ExerciseFor(Context.Names.Find(Field(row, "ename")), startsAnew: true);
        _logs.TryAdd(Field(row, "_id").ToString(), (exercise, _sets.Count > 0));
        _byDate.TryAdd((Field(row, "mydate").ToString(), Field(row, "eid").ToString()), exercise);
        foreach (var set in _sets)
        {
            Context.Log.Add(exercise, set);
        }

        return _sets.Count > 0 ? RowOutcome.Set : Other;
    }

    /// <summary>Reads <c>44.10x5,44.10x5</c>: weight and reps.</summary>
    private RowOutcome? ReadPacked(ReadOnlySpan<char> text, int line)
    {
        _sets.Clear();
        if (text.IsWhiteSpace())
        {
            return null;
        }

        foreach (var range in text.Split(','))
        {
            var entry = text[range];
            var mark = entry.IndexOf('x');
            if (mark < 0 || !Context.TryNumber(entry[..mark], out var weight) || !Context.TryReps(entry[(mark + 1)..], out var reps) || weight is null || reps is null)
            {
                return RowOutcome.Lost(ImportCodes.BadNumber, $"no weight and reps: \"{(entry.Length <= 40 ? entry : entry[..40])}\"");
            }

            _sets.Add(new SetDraft { Weight = weight, Unit = _unit, Reps = reps, Line = line });
        }

        if (_sets.Count == CardioEntries && _sets[^1] is { Weight: 0, Reps: > 0 and var seconds } && _sets.FindIndex(set => set is not { Weight: 0, Reps: 0 }) == _sets.Count - 1)
        {
            _sets[^1] = _sets[^1] with { Reps = null, Duration = TimeSpan.FromSeconds(seconds) };
        }

        return null;
    }

    private RowOutcome ReadSetLog(CsvReader row)
    {
        if (!_logs.TryGetValue(Field(row, "exercise_log_id").ToString(), out var log))
        {
            return RowOutcome.Lost(ImportCodes.NoExercise, "a set of an exercise that the file does not hold");
        }

        if (log.IsPacked)
        {
            return Other;
        }

        var (column, unit) = _table.Column("weight_kg") >= 0 ? ("weight_kg", MassUnit.Kilogram) : ("weight_lbs", MassUnit.Pound);
        if (!Context.TryNumber(Field(row, column), out var weight))
        {
            return BadNumber("weight", Field(row, column));
        }

        if (!Context.TryReps(Field(row, "reps"), out var reps))
        {
            return BadNumber("reps", Field(row, "reps"));
        }

        Context.Log.Add(log.Exercise, new SetDraft
        {
            Kind = Kind(Field(row, "set_type")),
            Weight = weight,
            Unit = unit,
            Reps = reps,
            Duration = DurationText.TryRead(Field(row, "duration"), out var duration) && duration > TimeSpan.Zero ? duration : null,
            Distance = Context.TryNumber(Field(row, "distance_mi"), out var miles) && miles > 0 ? miles : null,
            DistanceUnit = DistanceUnit.Mile,
            Line = row.Line,
        });
        return RowOutcome.Set;
    }

    private RowOutcome ReadNote(CsvReader row)
    {
        if (_byDate.TryGetValue((Field(row, "mydate").ToString(), Field(row, "eid").ToString()), out var exercise))
        {
            exercise.AddNote(Field(row, "mynote"));
        }

        return RowOutcome.Metadata(MetadataKind.Note);
    }

    private static SetKind Kind(ReadOnlySpan<char> type) =>
        type.Contains("warm", StringComparison.OrdinalIgnoreCase) ? SetKind.WarmUp
        : type.Contains("drop", StringComparison.OrdinalIgnoreCase) ? SetKind.Drop
        : type.Contains("fail", StringComparison.OrdinalIgnoreCase) ? SetKind.Failure
        : SetKind.Work;

    private WorkoutDraft? FindWorkout(CsvReader row)
    {
        var date = Field(row, "mydate");
        var session = Field(row, "belongsession");
        if (Context.Log.Resume($"{date} {session}", default) is { } known)
        {
            return known;
        }

        var isDated = DateText.TryRead(date, out var start) && start.Date is not null;
        if (!isDated)
        {
            if (UnixTime(Field(row, "logTime")) is not { } logged)
            {
                return null;
            }

            Context.Guesses.Add(ImportCodes.UtcGuess, "rows without a date were dated by their time in UTC");
            start = new DateDraft { Date = DateOnly.FromDateTime(logged) };
        }

        var workout = _sessions.TryGetValue(session.ToString(), out var record) ? record : default(JefitSession?);
        var draft = Context.Log.Begin($"{date} {session}", default, workout is { } times ? WithTime(start, times.Start) : start);
        draft.Duration = workout?.Duration;
        return draft;
    }

    /// <summary>
    /// Adds the local time of the start, by the zone of the settings, where that falls on the date. Workouts entered afterwards begin on a
    /// whole hour, midnight in their zone: no time at all.
    /// </summary>
    private DateDraft WithTime(DateDraft start, DateTime utc)
    {
        if (_zone is not { } zone || utc is { Minute: 0, Second: 0 })
        {
            return start;
        }

        var local = utc + zone;
        if (DateOnly.FromDateTime(local) != start.Date)
        {
            return start;
        }

        Context.Guesses.Add(ImportCodes.UtcGuess, "times of day are the file's UTC in the zone of its settings: an hour off where daylight saving differs");
        return start with { Time = TimeOnly.FromDateTime(local), UtcOffset = zone };
    }

    private DateTime? UnixTime(ReadOnlySpan<char> text)
    {
        const decimal Year2200 = 7_258_118_400;
        return Context.TryNumber(text, out var seconds) && seconds is > 0 and < Year2200 ? DateTime.UnixEpoch.AddSeconds((double)seconds) : null;
    }
}
