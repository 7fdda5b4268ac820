using Latitude.Domain.Anatomy;
using Latitude.Domain.Exercises;
using Latitude.Domain.Training;

namespace Latitude.Domain.Strength;

/// <summary>What a stretch of training gave to the body: every count that the rules need, made in one pass over its sets.</summary>
public sealed class TrainingDose
{
    private readonly MuscleDose[] _muscles;
    private readonly MuscleDose[] _groups;
    private readonly FunctionDose[] _functions;
    private readonly SetTally[] _sides;
    private readonly int[] _spine;
    private readonly Dictionary<string, int> _patterns;
    private readonly int[] _functionOfAction;
    private readonly int _biceps;

    private TrainingDose(Body body)
    {
        _muscles = new MuscleDose[body.Muscles.Count];
        _sides = new SetTally[Enum.GetValues<BalanceSide>().Length];
        _spine = new int[Enum.GetValues<SpinalLoad>().Length];
        _patterns = [];
        _groups = new MuscleDose[body.Groups.Count];
        _functions = new FunctionDose[body.BackFunctions.Count];
        _biceps = body.TryGetMuscle("biceps", out var biceps) ? biceps.Index : -1;
        _functionOfAction = new int[body.JointActions.Count];
        Array.Fill(_functionOfAction, -1);
        foreach (var function in body.BackFunctions)
        {
            _functionOfAction[function.Action.Index] = function.Index;
        }
    }

    private TrainingDose(TrainingDose other)
    {
        _muscles = [.. other._muscles];
        _groups = [.. other._groups];
        _functions = [.. other._functions];
        _sides = [.. other._sides];
        _spine = [.. other._spine];
        _patterns = new Dictionary<string, int>(other._patterns);
        _functionOfAction = other._functionOfAction;
        _biceps = other._biceps;
        (Sets, UnknownSets, FrontWithoutRaises, IndirectBiceps) = (other.Sets, other.UnknownSets, other.FrontWithoutRaises, other.IndirectBiceps);
    }

    /// <summary>Counts the work sets among these.</summary>
    public static TrainingDose Of(Body body, ReadOnlySpan<HistorySet> sets)
    {
        var dose = new TrainingDose(body);
        foreach (ref readonly var set in sets)
        {
            if (set.CountsAsWork)
            {
                dose.Add(set);
            }
        }

        return dose;
    }

    /// <summary>The same with so many sets more of an exercise, each of so many reps: what a change would give.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="sets">Sets over the whole stretch, 0 or more.</param>
    /// <param name="reps">Reps of each.</param>
    public TrainingDose Plus(Exercise exercise, int sets, int reps)
    {
        var dose = new TrainingDose(this);
        for (var i = 0; i < sets; i++)
        {
            dose.Add(exercise.Pattern, exercise, exercise.Side, exercise.Reps.InSeconds ? 0 : reps);
        }

        return dose;
    }

    /// <summary>Work sets of strength training.</summary>
    public int Sets { get; private set; }

    /// <summary>Of those, the sets whose name was not understood at all.</summary>
    public int UnknownSets { get; private set; }

    /// <summary>Of the front sets, all but raises.</summary>
    public SetTally FrontWithoutRaises { get; private set; }

    /// <summary>Sets whose pattern is elbow flexion: curls.</summary>
    public int Curls => Pattern(PatternIds.ElbowFlexion);

    /// <summary>Fractional biceps sets from everything but curls.</summary>
    public double IndirectBiceps { get; private set; }

    /// <summary>What a muscle or region got.</summary>
    public MuscleDose Muscle(Muscle muscle) => _muscles[muscle.Index];

    /// <summary>What a group got, each set counted once with the largest share of its members.</summary>
    public MuscleDose Group(MuscleGroup group) => _groups[group.Index];

    /// <summary>How often a function of the back was asked for.</summary>
    public FunctionDose Function(BackFunction function) => _functions[function.Index];

    /// <summary>Sets and reps that count for a side of the balance.</summary>
    public SetTally Side(BalanceSide side) => _sides[(int)side];

    /// <summary>Sets of exercises that load the spine so much.</summary>
    public int Spine(SpinalLoad load) => _spine[(int)load];

    /// <summary>Sets of a movement pattern.</summary>
    public int Pattern(string patternId) => _patterns.GetValueOrDefault(patternId);

    private void Add(in HistorySet set)
    {
        if (set.Match.Pattern is { } pattern)
        {
            Add(pattern, set.Match.Exercise, set.Match.Side, set.Set.IsImplausible ? 0 : set.Set.Reps ?? 0);
        }
        else
        {
            Sets++;
            UnknownSets++;
        }
    }

    private void Add(MovementPattern pattern, Exercise? exercise, BalanceSide side, int reps)
    {
        Sets++;
        _sides[(int)side] = _sides[(int)side].PlusSet(reps);
        _patterns[pattern.Id] = Pattern(pattern.Id) + 1;
        _spine[(int)(exercise?.SpinalLoad ?? pattern.SpinalLoad)]++;
        if (side == BalanceSide.Front && pattern.Id is not (PatternIds.LateralRaise or PatternIds.FrontRaise))
        {
            FrontWithoutRaises = FrontWithoutRaises.PlusSet(reps);
        }

        AddMuscles(exercise?.Muscles ?? pattern.Muscles, pattern.Id != PatternIds.ElbowFlexion);
        foreach (var share in exercise?.Groups ?? pattern.Groups)
        {
            _groups[share.Group.Index] = _groups[share.Group.Index].PlusSet(share.Share);
        }

        AddFunctions(exercise?.Actions ?? pattern.Actions);
    }

    private void AddMuscles(IReadOnlyList<MuscleShare> shares, bool isIndirectForBiceps)
    {
        foreach (var share in shares)
        {
            _muscles[share.Muscle.Index] = _muscles[share.Muscle.Index].PlusSet(share.Share);
            if (isIndirectForBiceps && share.Share >= 0.5 && share.Muscle.Index == _biceps)
            {
                IndirectBiceps += share.Share;
            }
        }
    }

    private void AddFunctions(IReadOnlyList<TrainedAction> actions)
    {
        foreach (var trained in actions)
        {
            var function = _functionOfAction[trained.Action.Index];
            if (function >= 0)
            {
                var dose = _functions[function];
                _functions[function] = trained.Isometric
                    ? dose with { Isometric = dose.Isometric + 1 }
                    : dose with { Dynamic = dose.Dynamic + 1 };
            }
        }
    }
}
