using Latitude.Domain.Exercises;
using Latitude.Domain.Form.Judging;
using Latitude.Domain.Form.Measures;
using Latitude.Domain.Form.Movements;
using Latitude.Domain.Form.Reps;
using Latitude.Domain.Form.Signals;

namespace Latitude.Domain.Form;

/// <summary>Judges a finished film: gates, then reps, then the rules that the exercise calls for. What cannot be judged says why.</summary>
public sealed class FormChecker(FormThresholds thresholds)
{
    /// <summary>Judges a film by what was measured in its frames, in the order of time.</summary>
    public FormReport Check(IReadOnlyList<FrameMeasures> frames, FormRequest request)
    {
        var refusals = FilmGates.Blocking(frames, thresholds);
        var yaw = Spread.Median([.. frames.Select(static frame => frame.HasBody ? frame.Yaw : double.NaN)]);
        var given = request.Exercise is { } exercise ? MovementOf.Exercise(exercise) : null;
        var movement = given ?? (request.Exercise is null ? MovementRecognition.Of(frames) : null);
        if (movement is null && refusals.Count == 0)
        {
            refusals.Add(new FormRefusal(FormGate.UnknownMovement, double.NaN, double.NaN));
        }

        if (movement is null || refusals.Count > 0)
        {
            return Refused(frames, request, movement, refusals, yaw);
        }

        var set = new FilmedSet(frames, movement.Value, request, thresholds);
        FilmGates.Partial(set, yaw, refusals);
        return Judge(set, refusals, yaw, given is null);
    }

    private FormReport Judge(FilmedSet set, List<FormRefusal> refusals, double yaw, bool isRecognised)
    {
        var found = RepFinder.Find(set.Times, set.Signal, set.LeastRange, thresholds);
        var rules = RulesFor(set.Movement, set.Request);
        var reps = new RepReport[found.Count];
        var first = double.NaN;
        for (var i = 0; i < reps.Length; i++)
        {
            var bent = BentFrames.Of(set, found[i]);
            first = double.IsNaN(first) ? bent.Mean : first;
            reps[i] = Report(set, found[i], bent, Findings(set, found[i], bent, first, rules));
        }

        var verdicts = Verdicts(set, reps, rules);
        return new FormReport
        {
            Movement = set.Movement,
            IsRecognised = isRecognised,
            Refusals = refusals,
            Reps = reps,
            FrameRate = set.FrameRate,
            Yaw = yaw,
            Slowing = reps.Length >= 3 && reps[0].LiftSeconds > 0 ? reps[^1].LiftSeconds / reps[0].LiftSeconds : null,
            Result = new FormResult
            {
                Exercise = set.Request.Exercise?.Id,
                Reps = reps.Length,
                Verdicts = verdicts,
                LoadChange = SetVerdict.LoadChange(verdicts, reps.Length, thresholds),
            },
        };
    }

    /// <summary>The rules an exercise calls for: the spine rule as knowledge has it; bending the back is no fault where it is the exercise.</summary>
    private static List<FormRule> RulesFor(FormMovement movement, FormRequest request)
    {
        var isStraight = request.Exercise is { } exercise
            ? exercise.SpineRule == SpineRule.Straight
            : movement is FormMovement.Hinge or FormMovement.Row or FormMovement.InvertedRow or FormMovement.Squat;
        var rules = new List<FormRule>();
        if (isStraight)
        {
            rules.Add(FormRule.StraightBack);
            rules.Add(FormRule.NoOverArch);
        }

        rules.AddRange([FormRule.NeckInLine, FormRule.HeadAhead, FormRule.FullRange, FormRule.NoSwing, FormRule.ElbowsLead]);
        return rules;
    }

    private static FormFinding[] Findings(FilmedSet set, Rep rep, BentFrames bent, double first, List<FormRule> rules)
    {
        var findings = new List<FormFinding>(rules.Count);
        foreach (var rule in rules)
        {
            var finding = rule switch
            {
                FormRule.StraightBack => StraightBack.Judge(set, rep, bent, first),
                FormRule.NoOverArch => NoOverArch.Judge(set, rep, bent),
                FormRule.NeckInLine => NeckInLine.Judge(set, rep),
                FormRule.HeadAhead => HeadAhead.Judge(set, rep),
                FormRule.FullRange => FullRange.Judge(set, rep),
                FormRule.NoSwing => NoSwing.Judge(set, rep),
                _ => ElbowsLead.Judge(set, rep),
            };
            if (finding is not null)
            {
                findings.Add(finding);
            }
        }

        return [.. findings];
    }

    private static FormVerdict[] Verdicts(FilmedSet set, RepReport[] reps, List<FormRule> rules)
    {
        var verdicts = new List<FormVerdict>(rules.Count);
        foreach (var rule in rules)
        {
            var findings = new List<(int Rep, FormFinding Finding)>();
            foreach (var rep in reps)
            {
                foreach (var finding in rep.Findings)
                {
                    if (finding.Rule == rule)
                    {
                        findings.Add((rep.Rep.Number, finding));
                    }
                }
            }

            if (reps.Length == 0 && rule is FormRule.StraightBack or FormRule.NoOverArch)
            {
                findings.Add((0, WholeFilm(set, rule)));
            }

            if (findings.Count > 0)
            {
                verdicts.Add(SetVerdict.Of(rule, findings));
            }
        }

        return [.. verdicts];
    }

    /// <summary>A film without a full rep (a lowering only, a hold) still shows the back.</summary>
    private static FormFinding WholeFilm(FilmedSet set, FormRule rule)
    {
        var film = new Rep(0, 0, 0, set.Frames.Count - 1, set.Frames.Count - 1);
        var bent = BentFrames.Of(set, film);
        return rule == FormRule.StraightBack ? StraightBack.Judge(set, film, bent, bent.Mean) : NoOverArch.Judge(set, film, bent);
    }

    private static RepReport Report(FilmedSet set, Rep rep, BentFrames bent, FormFinding[] findings) => new()
    {
        Rep = rep,
        StartTime = set.Times[rep.Start],
        TopTime = set.Times[rep.Top],
        LowerSeconds = rep.End > rep.Top && rep.End < set.Times.Length - 1 ? set.Times[rep.End] - set.Times[rep.Top] : null,
        BarDrift = BarDrift(set, rep),
        Curvature = bent.Obstacle is null ? bent.Mean : null,
        Range = set.Signal[rep.Top] - set.Signal[rep.Start],
        Findings = findings,
    };

    private static double BarDrift(FilmedSet set, Rep rep)
    {
        var start = set.Frames[rep.Start];
        var drift = double.NaN;
        for (var i = rep.Start; i <= rep.Top && start.HasBody; i++)
        {
            var frame = set.Frames[i];
            if (frame.HasBody)
            {
                var now = Math.Abs(frame.Wrists.X - start.Wrists.X) / set.Trunk;
                drift = now <= drift ? drift : now;
            }
        }

        return drift;
    }

    private static FormReport Refused(
        IReadOnlyList<FrameMeasures> frames, FormRequest request, FormMovement? movement, List<FormRefusal> refusals, double yaw) => new()
    {
        Movement = movement,
        IsRecognised = movement is not null && request.Exercise is null,
        Refusals = refusals,
        Reps = [],
        FrameRate = FilmedSet.FrameRateOf([.. frames.Select(static frame => frame.Time)]),
        Yaw = yaw,
        Result = new FormResult
        {
            Exercise = request.Exercise?.Id,
            Reps = null,
            Verdicts = movement is { } known
                ? [.. RulesFor(known, request).Select(rule => new FormVerdict { Rule = rule, Outcome = FormOutcome.NotJudged, Reason = refusals[0].Gate })]
                : [],
        },
    };
}
