using Latitude.Domain.Exercises;
using Latitude.Domain.Strength;

namespace Latitude.Domain.Coaching.NextSessions;

/// <summary>
/// Decides what to load next: what the routine says, or double progression on the lifter's own reps; then less where a gap, a form check or
/// the answers ask for it; then what the forecast says to it. Numbers: <c>next_session</c> in <c>knowledge/rules.yaml</c>.
/// </summary>
public sealed class NextSessionPlanner
{
    /// <summary>Id of the numbers it works with.</summary>
    public const string Id = "next_session";

    private readonly RuleFacts _facts;

    /// <summary>A planner over the facts.</summary>
    public NextSessionPlanner(RuleTable rules) => _facts = rules[Id];

    /// <summary>What to load next. The same for the same request.</summary>
    public NextSession Plan(NextSessionRequest request)
    {
        var draft = new NextSessionDraft(request, _facts);
        if (request.Planned is { Kilograms: { } load } planned)
        {
            draft.Follow(planned, load);
        }
        else if (request.Past.Count == 0)
        {
            draft.Start(request.Planned);
        }
        else
        {
            Progress(request, draft);
        }

        draft.CutForGap();
        draft.CutForForm();
        draft.CutForArms();
        draft.AskForecast();
        return draft.Finish();
    }

    /// <summary>Double progression: reps up to the top of the range, then the next load.</summary>
    private void Progress(NextSessionRequest request, NextSessionDraft draft)
    {
        var last = request.Past[^1];
        var next = last.TopKilograms is { } top ? request.Loads.Above(top) : null;
        var jump = next is { } above && request.BodyKilograms + last.TopKilograms is > 0 and var total ? (above - last.TopKilograms!.Value) / total : (double?)null;
        var isLargeJump = jump > _facts[IsLower(request.Exercise) ? "largest_jump_lower" : "largest_jump_upper"];
        var (low, high, misses) = Range(request, jump, isLargeJump);
        draft.Take(request.Planned?.Sets ?? last.TopSets, low, high);
        var reps = last.LeastTopReps;
        var opens = isLargeJump ? Math.Max(high, low + RepsLost(jump!.Value)) : high;
        var isEasy = reps >= low && !isLargeJump && last.LeastTopReserve >= _facts["easy_reserve"];
        if (reps >= opens || isEasy)
        {
            if (next is { } heavier)
            {
                draft.Raise(heavier, reps >= opens ? new(NextReasonKind.AllReps, new Measure("reps", opens)) : new(NextReasonKind.Easy, new Measure("reserve", last.LeastTopReserve!.Value)));
            }
            else
            {
                draft.GainReps(reps + 1, Math.Max(reps + 1, high), new(NextReasonKind.NothingHeavier));
            }
        }
        else if (reps >= high)
        {
            draft.GainReps(reps + 1, opens, new(NextReasonKind.LargeJump, new("jump", jump!.Value), new("reps", opens)));
        }
        else if (reps >= misses)
        {
            draft.GainReps(reps + 1, opens, next is null ? new(NextReasonKind.NothingHeavier) : new(NextReasonKind.RepsToGain, new Measure("reps", opens)));
        }
        else if (IsSecondMiss(request.Past, misses))
        {
            draft.Cut(NextReasonKind.MissedTwice, _facts["reset"], new Measure("reps", misses));
        }
        else
        {
            draft.Repeat(new(NextReasonKind.Missed, new Measure("reps", misses)));
        }
    }

    /// <summary>
    /// The range to work in, and the reps below which a session was missed. In free training it starts at the lifter's own usual reps and is
    /// as wide as one jump costs; a beginner goes up with every session.
    /// </summary>
    private (int Low, int High, int Misses) Range(NextSessionRequest request, double? jump, bool isLargeJump)
    {
        if (request.Planned is { } planned)
        {
            return (planned.LowReps, planned.HighReps, planned.LowReps);
        }

        var range = request.Exercise.Reps;
        var usual = UsualReps(request.Past);
        var low = request.Exercise.Reps.InSeconds ? usual : Math.Clamp(usual, range.Low, Math.Max(range.Low, range.High));
        var isLinear = request.Level == ExperienceLevel.Beginner && !isLargeJump && jump is not null;
        var high = isLinear ? low : jump is { } share ? low + RepsLost(share) : Math.Max(low, range.High);
        return (low, high, Math.Max(1, low - (int)_facts["usual_spread"]));
    }

    /// <summary>What a jump costs in reps, rounded up.</summary>
    private int RepsLost(double jump) => (int)Math.Ceiling(jump / _facts["load_per_rep"]);

    /// <summary>The median of the weakest top sets of the last days.</summary>
    private int UsualReps(IReadOnlyList<LiftDay> past)
    {
        var reps = new List<double>();
        for (var i = Math.Max(0, past.Count - (int)_facts["usual_days"]); i < past.Count; i++)
        {
            reps.Add(past[i].LeastTopReps);
        }

        return Math.Max(1, (int)Math.Floor(Median.Of(reps)));
    }

    /// <summary>Were the reps missed with the same load, or a heavier one, the time before too?</summary>
    private static bool IsSecondMiss(IReadOnlyList<LiftDay> past, int misses) =>
        past.Count > 1 && past[^2].LeastTopReps < misses && !(past[^2].TopKilograms < past[^1].TopKilograms);

    private static bool IsLower(Exercise exercise) => exercise.Pattern.Id is PatternIds.HipHinge or PatternIds.Squat or PatternIds.Lunge or PatternIds.HipExtension;
}
