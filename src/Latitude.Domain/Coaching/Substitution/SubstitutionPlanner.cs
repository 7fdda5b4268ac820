using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Substitution;

/// <summary>
/// Finds what to do instead of an exercise: a rung of its ladder, or an exercise with the same functions and muscles that this gym and this
/// lifter can do, and never one that loads the spine more. Numbers: <c>substitution</c> in <c>knowledge/rules.yaml</c>.
/// </summary>
public sealed class SubstitutionPlanner
{
    /// <summary>Id of the numbers it works with.</summary>
    public const string Id = "substitution";

    /// <summary>The weightlifter's lifts are a skill of their own: nobody is sent to them.</summary>
    private const string Olympic = "olympic";

    private readonly ExerciseCatalog _catalog;
    private readonly RuleFacts _facts;

    /// <summary>A planner over the facts.</summary>
    public SubstitutionPlanner(ExerciseCatalog catalog, RuleTable rules)
    {
        _catalog = catalog;
        _facts = rules[Id];
    }

    /// <summary>True where all that the exercise needs is at hand; everything is where the set is null.</summary>
    public static bool HasEquipment(Exercise exercise, IReadOnlySet<string>? atHand)
    {
        if (atHand is null)
        {
            return true;
        }

        foreach (var item in exercise.Equipment)
        {
            if (!atHand.Contains(item))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What could be done instead, best first; empty where nothing comes near.</summary>
    public IReadOnlyList<Substitute> Find(SubstitutionRequest request)
    {
        var found = new List<Substitute>();
        foreach (var exercise in _catalog.All)
        {
            if (IsPossible(request, exercise) && Judge(request, exercise) is { } substitute)
            {
                found.Add(substitute);
            }
        }

        found.Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Exercise.Index.CompareTo(b.Exercise.Index));
        return found;
    }

    private bool IsPossible(SubstitutionRequest request, Exercise exercise)
    {
        var original = request.Exercise;
        return exercise.Index != original.Index
            && exercise.Pattern.IsStrength
            && exercise.Reps.InSeconds == original.Reps.InSeconds
            && HasEquipment(exercise, request.AtHand)
            && !request.Impossible.Contains(exercise.Id)
            && (request.Own.Contains(exercise.Id) || (exercise.MinimumLevel <= request.Level && exercise.Family != Olympic))
            && !AreOpposite(exercise.Side, original.Side)
            && exercise.SpinalLoad <= original.SpinalLoad
            && (request.Reason != SubstitutionReason.SpareLowerBack || exercise.SpinalLoad < original.SpinalLoad)
            && !IsAsHard(exercise, original, request);
    }

    /// <summary>
    /// Whoever cannot do an exercise is not sent to a harder or equal rung of its ladder, to its weighted form, nor to another that lifts as
    /// much of the body.
    /// </summary>
    private bool IsAsHard(Exercise exercise, Exercise original, SubstitutionRequest request)
    {
        if (request.Reason != SubstitutionReason.TooHard && request.Impossible.Count == 0)
        {
            return false;
        }

        if (request.Reason == SubstitutionReason.TooHard && original.Rung is { } from && exercise.Rung is { } rung && rung.Ladder == from.Ladder)
        {
            var firstFull = _facts.Thresholds.TryGetValue("first_full_rung_" + from.Ladder, out var full) ? full : from.Rung;
            return rung.Rung >= Math.Min(from.Rung, firstFull);
        }

        return request.Reason == SubstitutionReason.TooHard && exercise.LoadType == LoadType.BodyweightPlus && exercise.BodyweightFraction >= original.BodyweightFraction;
    }

    private Substitute? Judge(SubstitutionRequest request, Exercise exercise)
    {
        var original = request.Exercise;
        var muscles = Likeness.OfMuscles(original, exercise);
        if (muscles < _facts["least_overlap"])
        {
            return null;
        }

        var actions = Likeness.OfActions(original, exercise);
        var isOnLadder = exercise.Rung is { } rung && rung.Ladder == original.Rung?.Ladder;
        var score = (muscles * _facts["muscles"]) + (actions * _facts["actions"]);
        score += exercise.Pattern.Id == original.Pattern.Id ? _facts["same_pattern"] : 0;
        score += exercise.Side == original.Side ? _facts["same_side"] : 0;
        score += IsIron(exercise) == IsIron(original) ? _facts["same_kind"] : 0;
        score += isOnLadder ? _facts["same_ladder"] - (_facts["rung_apart"] * Math.Abs(exercise.Rung!.Value.Rung - original.Rung!.Value.Rung)) : 0;
        score += _facts["lighter_spine"] * (original.SpinalLoad - exercise.SpinalLoad);
        score += request.Own.Contains(exercise.Id) ? _facts["own"] : 0;
        score -= _facts["harder_level"] * Math.Max(0, exercise.MinimumLevel - original.MinimumLevel);
        score += exercise.TopFiveRank is null ? 0 : _facts["top_five"];
        score -= request.Taken.Contains(exercise.Id) ? _facts["taken"] : 0;
        score -= exercise.LoadType == LoadType.Band && original.LoadType != LoadType.Band ? _facts["band"] : 0;
        return new Substitute
        {
            Exercise = exercise,
            Score = score,
            MuscleOverlap = muscles,
            ActionOverlap = actions,
            IsOnLadder = isOnLadder,
            Start = Start(request, exercise),
        };
    }

    private static StartingLoad Start(SubstitutionRequest request, Exercise exercise)
    {
        var original = request.Exercise;
        return request.Own.Contains(exercise.Id) ? StartingLoad.Own
            : (exercise.PlainForm ?? exercise).Index == (original.PlainForm ?? original).Index ? StartingLoad.OneScale
            : exercise.LoadType is LoadType.BodyweightPlus or LoadType.Assisted or LoadType.Band or LoadType.Hold ? StartingLoad.None
            : StartingLoad.Light;
    }

    /// <summary>Is it made heavier by loading more?</summary>
    private static bool IsIron(Exercise exercise) => exercise.LoadType is LoadType.Barbell or LoadType.PerHand or LoadType.Machine or LoadType.Cable;

    private static bool AreOpposite(BalanceSide left, BalanceSide right) => IsFront(left) != IsFront(right) && (IsBack(left) || IsBack(right));

    private static bool IsFront(BalanceSide side) => side == BalanceSide.Front;

    private static bool IsBack(BalanceSide side) => side is BalanceSide.Back or BalanceSide.BackSpine;
}
