using BenchmarkDotNet.Attributes;
using Latitude.Domain.Coaching;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Strength;
using Latitude.Domain.Training;
using Latitude.Interchange;

namespace Latitude.Benchmarks;

/// <summary>The steps from a file to a verdict, over 22,888 sets. Budgets: docs/performance.md.</summary>
[MemoryDiagnoser]
public class KernelBenchmarks
{
    private readonly KnowledgeBase _knowledge = KnowledgeBase.Load();
    private byte[] _file = [];
    private TrainingLog _log = TrainingLog.Empty;
    private History _history = null!;
    private ReportBuilder _reports = null!;

    [GlobalSetup]
    public void Setup()
    {
        _file = LargeLog.Bytes();
        _log = Import();
        _history = Understand();
        _reports = new ReportBuilder(_knowledge.Coaching);
    }

    [Benchmark(Description = "knowledge loaded")]
    public KnowledgeBase LoadKnowledge() => KnowledgeBase.Load();

    [Benchmark(Description = "file imported")]
    public TrainingLog Import()
    {
        using var stream = new MemoryStream(_file);
        return LogImporter.Import(stream, "log.csv", new ImportOptions { Names = _knowledge.Names }).Log;
    }

    [Benchmark(Description = "names understood")]
    public History Understand() => History.Of(_log, _knowledge.Names);

    [Benchmark(Description = "weekly dose per muscle, every week")]
    public double WeeklyDoses()
    {
        var total = 0.0;
        var lats = _knowledge.Body.Group("lats");
        var last = _log.Workouts[^1].Date;
        for (var week = _log.Workouts[0].Date; week <= last; week = week.AddDays(7))
        {
            total += TrainingDose.Of(_knowledge.Body, _history.Between(week, week.AddDays(6))).Group(lats).Fractional;
        }

        return total;
    }

    [Benchmark(Description = "strength and records")]
    public StrengthAnalysis Strength() => StrengthAnalysis.Of(_history, _log.Workouts[^1].Date);

    [Benchmark(Description = "whole report")]
    public Report? Report() => _reports.Build(_history, new ReportOptions());
}
