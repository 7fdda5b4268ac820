using BenchmarkDotNet.Attributes;
using Latitude.Domain.Coaching.Advising;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Training;
using Latitude.Interchange;

namespace Latitude.Benchmarks;

/// <summary>What the coach says over 22,888 sets. Budget: docs/performance.md.</summary>
[MemoryDiagnoser]
public class CoachBenchmarks
{
    private readonly KnowledgeBase _knowledge = KnowledgeBase.Load();
    private TrainingLog _log = TrainingLog.Empty;
    private CoachInput _input = null!;
    private Coach _coach = null!;

    [GlobalSetup]
    public void Setup()
    {
        using var stream = new MemoryStream(LargeLog.Bytes());
        _log = LogImporter.Import(stream, "log.csv", new ImportOptions { Names = _knowledge.Names }).Log;
        _input = new CoachInput { History = History.Of(_log, _knowledge.Names) };
        _coach = new Coach(_knowledge.Coaching);
    }

    [Benchmark(Description = "advice, names understood")]
    public CoachAdvice? Advise() => _coach.Advise(_input);

    [Benchmark(Description = "advice from the log, as after a new set")]
    public CoachAdvice? UnderstandAndAdvise() => _coach.Advise(_input with { History = History.Of(_log, _knowledge.Names) });
}
