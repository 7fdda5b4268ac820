using System.Globalization;
using Latitude.Domain.Form.Measures;
using Latitude.Domain.Form.Movements;
using Latitude.Domain.Form.Pose;

namespace Latitude.Domain.Form.Simulation;

/// <summary>Holds the measurements against films whose truth is known exactly: over view, distance, frame rate and noise.</summary>
public sealed class AccuracyStudy(FormThresholds thresholds)
{
    private const double UsualNoise = 0.03;
    private const int Repeats = 1;

    private static readonly double[] SpineTurns = [-20, 0, 20, 45];
    private static readonly FormMovement[] Bent = [FormMovement.Hinge, FormMovement.Row];

    /// <summary>The table, one row a condition. Takes some seconds.</summary>
    public IEnumerable<AccuracyRow> Run()
    {
        var usual = new SyntheticSet { Movement = FormMovement.Hinge, Noise = UsualNoise, Reps = 2 };
        foreach (var noise in (double[])[0, 0.03, 0.06])
        {
            yield return Row(string.Create(CultureInfo.InvariantCulture, $"noise {noise * 100:0} % of the trunk"), usual with { Noise = noise });
        }

        foreach (var yaw in (double[])[80, 70, 62, 50, 40])
        {
            yield return Row(string.Create(CultureInfo.InvariantCulture, $"seen from {yaw:0}°"), usual with { Yaw = yaw });
        }

        foreach (var distance in (double[])[2, 4, 8])
        {
            yield return Row(string.Create(CultureInfo.InvariantCulture, $"{distance:0} m away"), usual with { Distance = distance });
        }

        foreach (var rate in (double[])[6, 10, 30])
        {
            yield return Row(string.Create(CultureInfo.InvariantCulture, $"{rate:0} frames a second"), usual with { FrameRate = rate });
        }

        yield return Row("camera on the floor", usual with { CameraHeight = 0.1 });
        yield return Row("plate before the back", usual with { IsBackHidden = true });
    }

    private AccuracyRow Row(string condition, SyntheticSet usual)
    {
        var sums = new Errors();
        int films = 0, exact = 0, judged = 0;
        foreach (var movement in Bent)
        {
            foreach (var turn in SpineTurns)
            {
                for (var seed = 1; seed <= Repeats; seed++)
                {
                    var set = usual with { Movement = movement, SpineTurn = turn, Seed = seed };
                    var report = Check(set, thresholds, sums);
                    films++;
                    exact += report.Result.Reps == set.Reps ? 1 : 0;
                    judged += report.Result.OutcomeOf(FormRule.StraightBack) == FormOutcome.NotJudged ? 0 : 1;
                }
            }
        }

        return sums.ToRow(condition, films, exact, judged);
    }

    /// <summary>Films and checks a set.</summary>
    public static FormReport Check(SyntheticSet set, FormThresholds thresholds, FormRequest? request = null) =>
        new FormChecker(thresholds).Check(Measure(set), request ?? new FormRequest());

    /// <summary>Films and measures a set.</summary>
    public static IReadOnlyList<FrameMeasures> Measure(SyntheticSet set)
    {
        var meter = new FrameMeter();
        var frames = new List<FrameMeasures>();
        new SyntheticFilm(set).Play((frame, _) => frames.Add(meter.Measure(frame)));
        return frames;
    }

    private static FormReport Check(SyntheticSet set, FormThresholds thresholds, Errors errors)
    {
        var meter = new FrameMeter();
        var frames = new List<FrameMeasures>();
        new SyntheticFilm(set).Play((PoseFrame frame, SyntheticTruth truth) =>
        {
            var measured = meter.Measure(frame);
            frames.Add(measured);
            errors.Add(measured, truth, measured.Inclination >= thresholds.LeastBend && measured.Inclination <= thresholds.MostBend);
        });
        return new FormChecker(thresholds).Check(frames, new FormRequest());
    }

    private sealed class Errors
    {
        private double _lean, _hip, _knee, _elbow, _yaw, _back;
        private int _frames, _backs;

        public void Add(in FrameMeasures measured, SyntheticTruth truth, bool isBent)
        {
            _frames++;
            _lean += Math.Abs(measured.Lean - truth.Lean);
            _hip += Math.Abs(measured.Hip - truth.Hip);
            _knee += Math.Abs(measured.Knee - truth.Knee);
            _elbow += Math.Abs(measured.Elbow - truth.Elbow);
            _yaw += Math.Abs(measured.Yaw - truth.Yaw);
            if (isBent && !double.IsNaN(measured.WholeBack))
            {
                _backs++;
                _back += Math.Abs(measured.WholeBack - truth.WholeBack);
            }
        }

        public AccuracyRow ToRow(string condition, int films, int exact, int judged) => new()
        {
            Condition = condition,
            Films = films,
            Lean = _lean / _frames,
            Hip = _hip / _frames,
            Knee = _knee / _frames,
            Elbow = _elbow / _frames,
            Yaw = _yaw / _frames,
            Back = _backs == 0 ? double.NaN : _back / _backs,
            RepsExact = exact,
            Judged = judged,
        };
    }
}
