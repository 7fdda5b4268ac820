using Latitude.Domain.Coaching.NextSessions;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Domain.Training.Live;

namespace Latitude.App.Routines;

/// <summary>An exercise with less load than its routine asks for, because the coach says so.</summary>
internal static class LighterLoads
{
    /// <summary>Every work set less by the same share, as the gym can load it; waves and ramps keep their shape.</summary>
    /// <param name="exercise">As the routine asks for it.</param>
    /// <param name="from">The heaviest load the routine asks for, in kilograms, more than 0.</param>
    /// <param name="to">What the coach makes of it.</param>
    /// <param name="loads">What the gym can load.</param>
    /// <param name="why">The reason, in words.</param>
    public static LiveExercise Of(LiveExercise exercise, double from, double to, LoadSteps loads, string why) => exercise with
    {
        Hint = why,
        Sets = [.. exercise.Sets.Select(set => Lighter(set, to / from, loads))],
    };

    private static LiveSet Lighter(LiveSet set, double share, LoadSteps loads)
    {
        if (set.Target.Kind == SetKind.WarmUp || set.Entry.LoadKind == LoadKind.Assistance || set.Target.Load is not { } asked)
        {
            return set;
        }

        var kilograms = loads.FloorOrLightest((double)asked.Kilograms * share);
        var load = new Load(decimal.Round(Load.OfKilograms((decimal)kilograms).In(asked.Unit), 2), asked.Unit);
        return set with { Target = set.Target with { Load = load }, Entry = set.Entry with { Load = load } };
    }
}
