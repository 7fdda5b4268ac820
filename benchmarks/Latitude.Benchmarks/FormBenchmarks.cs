using BenchmarkDotNet.Attributes;
using Latitude.Domain.Form;
using Latitude.Domain.Form.Live;
using Latitude.Domain.Form.Measures;
using Latitude.Domain.Form.Movements;
using Latitude.Domain.Form.Pose;
using Latitude.Domain.Form.Simulation;
using Latitude.Domain.Knowledge;

namespace Latitude.Benchmarks;

/// <summary>The form check: one frame measured, one frame followed live, and a finished film of 30 seconds judged. Budgets: docs/form-check.md.</summary>
[MemoryDiagnoser]
public class FormBenchmarks
{
    private readonly FormThresholds _thresholds = KnowledgeBase.Load().Form;
    private readonly FrameMeter _meter = new();
    private readonly PoseFrame _frame = new();
    private FrameMeasures[] _film = [];
    private LiveFormChecker _live = null!;
    private double _time;

    [GlobalSetup]
    public void Setup()
    {
        var set = new SyntheticSet { Movement = FormMovement.Hinge, Reps = 10, RepSeconds = 2.5, RestSeconds = 0.5, FrameRate = 30, Noise = 0.03 };
        var frames = new List<FrameMeasures>();
        var meter = new FrameMeter();
        new SyntheticFilm(set).Play((frame, truth) =>
        {
            frames.Add(meter.Measure(frame));
            if (frame.Time <= 1)
            {
                Keep(frame);
            }
        });
        _film = [.. frames];
    }

    [IterationSetup(Target = nameof(Follow))]
    public void StartLive()
    {
        _live = new LiveFormChecker(_thresholds, FormMovement.Hinge, new FormRequest());
        _time = 0;
    }

    [Benchmark(Description = "a frame measured")]
    public double Measure() => _meter.Measure(_frame).WholeBack;

    [Benchmark(Description = "a frame followed live", OperationsPerInvoke = 1000)]
    public int Follow()
    {
        var reps = 0;
        for (var i = 0; i < 1000; i++)
        {
            _frame.Time = _time += 1 / 30.0;
            reps = _live.Observe(_frame).Reps;
        }

        return reps;
    }

    [Benchmark(Description = "a film of 900 frames judged")]
    public FormReport Judge() => new FormChecker(_thresholds).Check(_film, new FormRequest());

    /// <summary>The lifter bent over before the first rep: the frame with the most to measure.</summary>
    private void Keep(PoseFrame frame)
    {
        _frame.Width = frame.Width;
        _frame.Height = frame.Height;
        _frame.HasBody = _frame.HasMask = true;
        _frame.Roi = frame.Roi;
        frame.Image.CopyTo(_frame.Image, 0);
        frame.World.CopyTo(_frame.World, 0);
        frame.Mask.CopyTo(_frame.Mask, 0);
    }
}
