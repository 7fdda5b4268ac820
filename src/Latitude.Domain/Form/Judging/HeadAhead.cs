using Latitude.Domain.Form.Reps;

namespace Latitude.Domain.Form.Judging;

/// <summary>
/// Guide G6: no looking to the side at a mirror. From the side only a face turned to the camera can be seen: the far ear comes into view.
/// A pass says little, and its confidence says so.
/// </summary>
internal static class HeadAhead
{
    private const double Error = 0.06;
    private const double MostSure = 0.5; // of a pass: turns away from the camera are not seen

    public static FormFinding Judge(FilmedSet set, Rep rep)
    {
        if (!SideView.Is(set, rep))
        {
            return FormFinding.NotJudged(FormRule.HeadAhead, FormGate.NotFromTheSide);
        }

        var (turn, worst) = LongestTurn(set, rep);
        if (!double.IsFinite(turn))
        {
            return FormFinding.NotJudged(FormRule.HeadAhead, FormGate.NoBody);
        }

        var limit = set.Thresholds.HeadTurned;
        var certainty = Certainty.Of(turn - limit, Error);
        return new FormFinding
        {
            Rule = FormRule.HeadAhead,
            Outcome = turn > limit ? FormOutcome.Failed : FormOutcome.Passed,
            Unit = FormUnit.Share,
            Value = turn,
            Threshold = limit,
            Confidence = turn > limit ? certainty : certainty * MostSure,
            FirstFrame = rep.Start,
            LastFrame = rep.End,
            WorstFrame = worst,
        };
    }

    /// <summary>The share that is reached for as long as a turn must last: the highest floor of a window of that length.</summary>
    private static (double Turn, int Worst) LongestTurn(FilmedSet set, Rep rep)
    {
        var best = double.NegativeInfinity;
        var worst = rep.Start;
        for (var from = rep.Start; from <= rep.End; from++)
        {
            var floor = double.PositiveInfinity;
            for (var i = from; i <= rep.End; i++)
            {
                var turn = set.Frames[i].HasBody ? set.Frames[i].HeadTurn : double.NaN;
                floor = double.IsNaN(turn) ? floor : Math.Min(floor, turn);
                if (set.Times[i] - set.Times[from] >= set.Thresholds.HeadTurnedSeconds)
                {
                    if (double.IsFinite(floor) && floor > best)
                    {
                        best = floor;
                        worst = from;
                    }

                    break;
                }
            }
        }

        return (best, worst);
    }
}
