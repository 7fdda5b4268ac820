using Latitude.Domain.Form.Judging;
using Latitude.Domain.Form.Reps;

namespace Latitude.Domain.Form.Evaluation;

/// <summary>The shape of the back in a film, apart from any threshold of rounding.</summary>
internal static class ShapeReader
{
    /// <summary>The most rounded rep; the whole film where there is none; null where the back could not be judged.</summary>
    public static BackShape? Of(LabelledFilm film, FormReport report, FormThresholds thresholds)
    {
        if (report.Movement is not { } movement || report.Result.OutcomeOf(FormRule.StraightBack) == FormOutcome.NotJudged)
        {
            return null;
        }

        var set = new FilmedSet(film.Frames, movement, film.Request, thresholds);
        var last = film.Frames.Count - 1;
        IEnumerable<Rep> windows = report.Reps.Count > 0 ? report.Reps.Select(rep => rep.Rep) : [new Rep(0, 0, 0, last, last)];
        double mean = double.NegativeInfinity, whole = double.NegativeInfinity;
        foreach (var window in windows)
        {
            var bent = BentFrames.Of(set, window);
            if (bent.Obstacle is null)
            {
                mean = Math.Max(mean, bent.Mean);
                whole = Math.Max(whole, bent.Whole);
            }
        }

        return new BackShape(mean, whole);
    }
}
