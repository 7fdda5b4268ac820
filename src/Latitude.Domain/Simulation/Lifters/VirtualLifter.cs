using Latitude.Domain.Anatomy;
using Latitude.Domain.Exercises;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.Domain.Simulation.Lifters;

/// <summary>
/// A lifter who does not exist: trains by a weekly plan, gets stronger with the root of the sets, tires, has good and bad days, misses some, goes light
/// now and then, and mistypes. The same seed gives the same log. Adds load when all reps are done, takes a tenth off after two misses in a row.
/// </summary>
public sealed class VirtualLifter
{
    private readonly ExerciseCatalog _catalog;
    private readonly LifterAssumptions _is;
    private readonly Dice _dice;
    private readonly Dictionary<string, LiftState> _lifts = new(StringComparer.Ordinal);
    private readonly List<Workout> _workouts = [];
    private readonly List<BodyweightEntry> _bodyweights = [];
    private readonly double[] _fatigue;
    private int _layoff;
    private DateOnly _day;

    /// <summary>A lifter who begins on a Monday.</summary>
    /// <param name="body">The body.</param>
    /// <param name="catalog">The exercises.</param>
    /// <param name="assumptions">What is assumed.</param>
    /// <param name="start">Their first Monday.</param>
    /// <param name="seed">Seed of all chance.</param>
    public VirtualLifter(Body body, ExerciseCatalog catalog, LifterAssumptions assumptions, DateOnly start, int seed)
    {
        (_catalog, _is, _day, _dice) = (catalog, assumptions, start, new Dice(seed));
        _fatigue = new double[body.Groups.Count];
    }

    /// <summary>The Monday of the week to come.</summary>
    public DateOnly NextMonday => _day;

    /// <summary>Everything logged so far.</summary>
    public TrainingLog Log => new(_workouts, _bodyweights);

    /// <summary>Chance of this lifter, for what they decide.</summary>
    internal Dice Dice => _dice;

    /// <summary>What is assumed about them.</summary>
    internal LifterAssumptions Assumptions => _is;

    /// <summary>True strength in an exercise, kilograms of total load for one rep; 0 where it was never done.</summary>
    public double Strength(string exercise) => _lifts.TryGetValue(exercise, out var lift) ? lift.OneRepMax : 0;

    /// <summary>Trains a week by a plan.</summary>
    /// <param name="plan">The plan.</param>
    public void Train(WeekPlan plan)
    {
        _bodyweights.Add(new BodyweightEntry(_day, Load.OfKilograms(_is.Bodyweight)));
        if (_layoff > 0)
        {
            _layoff--;
            Rest();
        }
        else
        {
            _layoff = _dice.Happens(_is.LayoffChance) ? _is.LayoffWeeks : 0;
            var sets = new double[_fatigue.Length];
            foreach (var day in plan.Days)
            {
                if (!_dice.Happens(_is.MissedShare))
                {
                    Train(plan, day, _day.AddDays(WeekPlan.MondayFirst(day.Day)), sets);
                }
            }

            Grow(sets);
        }

        _day = _day.AddDays(7);
    }

    private void Train(WeekPlan plan, PlannedDay day, DateOnly date, double[] sets)
    {
        const int MinutesASet = 3;
        var isLight = _dice.Happens(_is.LightShare);
        var done = new List<PerformedExercise>();
        foreach (var planned in day.Lifts)
        {
            var exercise = _catalog[planned.Exercise];
            done.Add(new PerformedExercise { Name = exercise.Name, Sets = exercise.LoadType == LoadType.Hold ? Hold(planned) : Sets(exercise, planned, plan, isLight) });
            foreach (var share in exercise.Groups)
            {
                sets[share.Group.Index] += planned.Sets * share.Share;
                _fatigue[share.Group.Index] += _is.FatiguePerSet * planned.Sets * share.Share;
            }
        }

        _workouts.Add(new Workout
        {
            Date = date,
            Start = new TimeOnly(18, 0),
            Title = day.Title,
            Duration = TimeSpan.FromMinutes(MinutesASet * done.Sum(exercise => exercise.Sets.Count)),
            Exercises = done,
        });
    }

    private static PerformedSet[] Hold(PlannedLift planned) =>
        [.. Enumerable.Repeat(new PerformedSet { Duration = TimeSpan.FromSeconds(planned.Reps) }, planned.Sets)];

    private PerformedSet[] Sets(Exercise exercise, PlannedLift planned, WeekPlan plan, bool isLight)
    {
        var lift = State(exercise);
        var reserve = Math.Max(0, _is.Reserve - plan.Effort);
        if (lift.WorkingLoad == 0 || lift.Reps != planned.Reps)
        {
            (lift.WorkingLoad, lift.Reps, lift.Misses) = (lift.OneRepMax / (1 + ((planned.Reps + reserve) / 30.0)), planned.Reps, 0);
        }

        lift.Day = (_is.DayLikeness * lift.Day) + (Math.Sqrt(1 - (_is.DayLikeness * _is.DayLikeness)) * _is.DayScatter * _dice.HeavyTailed());
        var strength = lift.OneRepMax * Math.Exp(lift.Day) * (1 - Fatigue(exercise));
        var entered = Entered(exercise, isLight ? lift.WorkingLoad * _is.LightLoad : lift.WorkingLoad);
        var total = Total(exercise, entered);
        var sets = new PerformedSet[planned.Sets];
        var hasAll = true;
        for (var i = 0; i < sets.Length; i++)
        {
            var possible = (int)Math.Floor(30 * ((strength * (1 - (_is.SetCost * i)) / total) - 1));
            var reps = plan.FailsLastSet && i + 1 == sets.Length ? Math.Max(0, possible) : Math.Clamp(possible, 0, planned.Reps);
            hasAll &= reps >= planned.Reps;
            sets[i] = Logged(exercise, entered, reps, Math.Max(0, possible - reps));
        }

        if (!isLight)
        {
            Adapt(exercise, lift, hasAll);
        }

        return sets;
    }

    private PerformedSet Logged(Exercise exercise, double entered, int reps, int left)
    {
        const int MostRated = 5;
        var typed = _dice.Happens(_is.TypoChance) ? entered * 10 : entered;
        return new PerformedSet
        {
            Load = exercise.LoadType == LoadType.BodyweightPlus && typed == 0 ? null : Load.OfKilograms((decimal)typed),
            LoadKind = exercise.LoadType switch
            {
                LoadType.BodyweightPlus => LoadKind.Added,
                LoadType.Assisted => LoadKind.Assistance,
                _ => LoadKind.External,
            },
            Reps = reps,
            RepsInReserve = new RepsInReserve(Math.Min(MostRated, left)),
        };
    }

    private static void Adapt(Exercise exercise, LiftState lift, bool hasAll)
    {
        const double Reset = 0.9;
        const int MostMisses = 2;
        lift.Misses = hasAll ? 0 : lift.Misses + 1;
        if (hasAll)
        {
            lift.WorkingLoad += Step(exercise);
        }
        else if (lift.Misses == MostMisses)
        {
            (lift.WorkingLoad, lift.Misses) = (lift.WorkingLoad * Reset, 0);
        }
    }

    /// <summary>The number to log: on the gym's steps; of bodyweight movements what is added or taken off, 0 where the body alone is too much or enough.</summary>
    private double Entered(Exercise exercise, double total)
    {
        var part = (double)_is.Bodyweight * exercise.BodyweightFraction;
        var value = exercise.LoadType switch
        {
            LoadType.BodyweightPlus => Math.Max(0, total - part),
            LoadType.Assisted => Math.Clamp(part - total, 0, part * 0.9),
            _ => Math.Max(Step(exercise), total),
        };
        return Math.Round(value / Step(exercise)) * Step(exercise);
    }

    private double Total(Exercise exercise, double entered)
    {
        var part = (double)_is.Bodyweight * exercise.BodyweightFraction;
        return exercise.LoadType switch
        {
            LoadType.BodyweightPlus => part + entered,
            LoadType.Assisted => part - entered,
            _ => entered,
        };
    }

    private static double Step(Exercise exercise)
    {
        const double UsualStep = 1.25;
        return exercise.SmallestStepKilograms is { } step && step != 0 ? Math.Abs((double)step) : UsualStep;
    }

    /// <summary>First strength as a share of bodyweight by the way of loading. Ours, and rough: only its course matters.</summary>
    private LiftState State(Exercise exercise)
    {
        if (!_lifts.TryGetValue(exercise.Id, out var lift))
        {
            var share = exercise.LoadType switch
            {
                LoadType.Barbell => exercise.SpinalLoad == SpinalLoad.High ? 1.4 : 0.95,
                LoadType.PerHand => 0.3,
                LoadType.BodyweightPlus or LoadType.Assisted => Math.Max(0.3, exercise.BodyweightFraction) * 1.25,
                _ => 0.7,
            };
            _lifts[exercise.Id] = lift = new LiftState { OneRepMax = share * _is.Strength * (double)_is.Bodyweight };
        }

        return lift;
    }

    private double Fatigue(Exercise exercise) => exercise.Groups.Count == 0 ? 0 : _fatigue[exercise.Groups[0].Group.Index];

    private void Grow(double[] sets)
    {
        foreach (var (id, lift) in _lifts)
        {
            var groups = _catalog[id].Groups;
            var dose = groups.Count == 0 ? _is.UsualSets : sets[groups[0].Group.Index];
            lift.OneRepMax *= dose > 0 ? 1 + (_is.GainPerWeek * Math.Sqrt(dose / _is.UsualSets)) : 1 - _is.LayoffLoss;
        }

        Recover();
    }

    private void Rest()
    {
        foreach (var lift in _lifts.Values)
        {
            lift.OneRepMax *= 1 - _is.LayoffLoss;
        }

        Recover();
    }

    private void Recover()
    {
        for (var i = 0; i < _fatigue.Length; i++)
        {
            _fatigue[i] *= Math.Exp(-7 / _is.FatigueDays);
        }
    }
}
