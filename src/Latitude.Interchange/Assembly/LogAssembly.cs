using System.Runtime.InteropServices;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Interchange.Drafts;
using Latitude.Interchange.Text;

namespace Latitude.Interchange.Assembly;

/// <summary>Makes the log of the drafts, once the whole file was seen and unit and order of dates can be decided.</summary>
internal sealed class LogAssembly
{
    private readonly ImportContext _context;
    private readonly DateOrder _dateOrder;
    private readonly LoadSnap _snap = new();
    private readonly List<WorkoutDraft> _undated = [];

    private LogAssembly(ImportContext context)
    {
        _context = context;
        _dateOrder = DateOrderVote.Decide(context.Log, context.Options.DateOrder, context.Guesses);
        Unit = DecideUnit();
        UnstatedUnit = Unit.Value ?? MassUnit.Kilogram;
        ForEachWeight(context.Log, (_, weight, unit) => _snap.Add(Math.Abs(weight), unit ?? UnstatedUnit));
    }

    /// <summary>The log.</summary>
    public TrainingLog Log { get; private set; } = TrainingLog.Empty;

    /// <summary>The unit and how it is known.</summary>
    public UnitFinding Unit { get; }

    /// <summary>Sets marked as impossible.</summary>
    public int Implausible { get; private set; }

    /// <summary>Workouts whose date is none in either order.</summary>
    public IReadOnlyList<WorkoutDraft> Undated => _undated;

    private MassUnit UnstatedUnit { get; }

    /// <summary>Makes the log.</summary>
    public static LogAssembly Of(ImportContext context)
    {
        var assembly = new LogAssembly(context);
        var workouts = new List<Workout>(context.Log.Workouts.Count);
        foreach (var draft in context.Log.Workouts)
        {
            if (assembly.Build(draft) is { } workout)
            {
                workouts.Add(workout);
            }
        }

        assembly.Log = new TrainingLog(workouts, assembly.Bodyweights());
        return assembly;
    }

    private Workout? Build(WorkoutDraft draft)
    {
        if (DateOrderVote.Date(draft.Start, _dateOrder) is not { } date)
        {
            _undated.Add(draft);
            return null;
        }

        var exercises = new List<PerformedExercise>(draft.Exercises.Count);
        foreach (var exercise in draft.Exercises)
        {
            if (exercise.Sets.Count > 0)
            {
                exercises.Add(Build(exercise));
            }
        }

        return exercises.Count == 0 ? null : new Workout
        {
            Date = date,
            Start = draft.Start.Time,
            UtcOffset = draft.Start.UtcOffset,
            Duration = draft.Duration ?? DurationByEnd(draft, date),
            Title = draft.Title.Trim(),
            Note = draft.Note,
            Bodyweight = draft.Bodyweight is { } weight ? Load(weight) : null,
            Exercises = exercises,
        };
    }

    private PerformedExercise Build(ExerciseDraft draft)
    {
        var drafts = CollectionsMarshal.AsSpan(draft.Sets);
        var sets = new PerformedSet[drafts.Length];
        for (var i = 0; i < sets.Length; i++)
        {
            sets[i] = Build(drafts[i], draft.Name);
        }

        return new PerformedExercise
        {
            Name = draft.Name.Name,
            Equipment = draft.Name.Equipment,
            Superset = draft.Superset,
            Note = draft.Note,
            Sets = sets,
        };
    }

    private PerformedSet Build(in SetDraft draft, NameEntry name)
    {
        if (draft.Exact is { } exact)
        {
            Implausible += exact.IsImplausible ? 1 : 0;
            return exact;
        }

        var isRated = draft.Reps is not null && draft.Distance is null;
        var set = new PerformedSet
        {
            Kind = draft.Kind,
            Load = draft.Weight is { } weight and not 0 ? _snap.Snap(Math.Abs(weight), draft.Unit ?? UnstatedUnit, _context.Guesses) : null,
            LoadKind = draft.Weight < 0 ? Negative() : name.LoadKind,
            Reps = draft.Reps,
            Rpe = isRated && draft.Rpe is { } rpe ? Rpe.FromEntry(rpe) : null,
            RepsInReserve = isRated && draft.RepsInReserve is { } reserve ? new RepsInReserve(reserve) : null,
            Duration = draft.Duration,
            Distance = draft.Distance is { } distance ? Distance(distance, draft.DistanceUnit) : null,
            Note = draft.Note,
        };
        if (!Plausibility.IsImpossible(set, name))
        {
            return set;
        }

        Implausible++;
        return set with { IsImplausible = true };
    }

    private LoadKind Negative()
    {
        _context.Guesses.Add(ImportCodes.NegativeWeightGuess, "negative weights were read as help");
        return LoadKind.Assistance;
    }

    private Distance Distance(decimal value, DistanceUnit unit)
    {
        if (unit == DistanceUnit.Unstated)
        {
            unit = UnstatedUnit == MassUnit.Pound ? DistanceUnit.Mile : DistanceUnit.Kilometre;
            _context.Guesses.Add(
                ImportCodes.DistanceUnitGuess,
                unit == DistanceUnit.Mile ? "distances without unit were read as miles, beside pounds" : "distances without unit were read as kilometres, beside kilograms");
        }

        return new Distance(value * unit switch
        {
            DistanceUnit.Kilometre => 1_000m,
            DistanceUnit.Mile => Domain.Quantities.Distance.MetresPerMile,
            DistanceUnit.Foot => 0.3048m,
            DistanceUnit.Yard => 0.9144m,
            _ => 1m,
        });
    }

    private TimeSpan? DurationByEnd(WorkoutDraft draft, DateOnly date)
    {
        if (draft.End is not { Time: { } endTime } end || draft.Start.Time is not { } startTime || DateOrderVote.Date(end, _dateOrder) is not { } endDate)
        {
            return null;
        }

        var duration = endDate.ToDateTime(endTime) - date.ToDateTime(startTime);
        if (duration >= TimeSpan.Zero)
        {
            return duration;
        }

        _context.Guesses.Add(ImportCodes.EndTimeGuess, "ends of workouts that lie before their start were left out");
        return null;
    }

    private IEnumerable<BodyweightEntry> Bodyweights() =>
        from entry in _context.Log.Bodyweights
        let date = DateOrderVote.Date(entry.Date, _dateOrder)
        where date is not null
        select new BodyweightEntry(date.Value, Load(entry.Weight));

    private Load Load(BodyweightDraft weight) => new(weight.Value, weight.Unit ?? UnstatedUnit);

    private UnitFinding DecideUnit()
    {
        var (kilograms, pounds, unstated) = (0, 0, 0);
        var guess = new UnitGuess();
        ForEachWeight(_context.Log, (name, weight, unit) =>
        {
            switch (unit)
            {
                case MassUnit.Kilogram:
                    kilograms++;
                    break;
                case MassUnit.Pound:
                    pounds++;
                    break;
                default:
                    unstated++;
                    guess.Add(name, weight);
                    break;
            }
        });

        return (kilograms, pounds, unstated) switch
        {
            (0, 0, 0) => UnitFinding.None,
            (_, _, > 0) => _context.Options.Unit is { } said ? new UnitFinding(said, UnitSource.Option, "said by the caller") : guess.Decide(),
            (> 0, > 0, _) => new UnitFinding(null, UnitSource.File, $"the file states it by row: {kilograms} in kg, {pounds} in lb"),
            (> 0, _, _) => new UnitFinding(MassUnit.Kilogram, UnitSource.File, "stated in the file"),
            _ => new UnitFinding(MassUnit.Pound, UnitSource.File, "stated in the file"),
        };
    }

    /// <summary>Visits every weight that was entered. By reference: drafts are large, and files long.</summary>
    private static void ForEachWeight(LogDraft log, Action<NameEntry, decimal, MassUnit?> visit)
    {
        foreach (var workout in log.Workouts)
        {
            foreach (var exercise in workout.Exercises)
            {
                foreach (ref readonly var set in CollectionsMarshal.AsSpan(exercise.Sets))
                {
                    if (set.Weight is { } weight and not 0)
                    {
                        visit(exercise.Name, weight, set.Unit);
                    }
                }
            }
        }
    }
}
