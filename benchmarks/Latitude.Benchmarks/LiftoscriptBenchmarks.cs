using BenchmarkDotNet.Attributes;
using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Programs;
using Latitude.Liftoscript.Simulation;

namespace Latitude.Benchmarks;

/// <summary>A workout prepared, done and finished, over whole plays of 24 workouts. Budget: docs/performance.md.</summary>
[MemoryDiagnoser]
public class LiftoscriptBenchmarks
{
    private const int Workouts = 24;

    private TrainingProgram _program = null!;

    [ParamsSource(nameof(Names))]
    public string Program { get; set; } = "";

    public static IEnumerable<string> Names => Programs.All.Keys;

    [GlobalSetup]
    public void Setup() => _program = Programs.All[Program];

    [Benchmark(Description = "a workout prepared and finished", OperationsPerInvoke = Workouts)]
    public ProgramRun Play()
    {
        var run = ProgramRun.Start(_program);
        var lifter = new SimulatedLifter(LifterPolicy.Parse("lcg:1")!);
        for (var i = 0; i < Workouts; i++)
        {
            var workout = run.Prepare();
            foreach (var exercise in workout.Exercises)
            {
                lifter.Perform(workout, exercise);
            }

            run.Finish(workout);
        }

        return run;
    }

    [Benchmark(Description = "the program read")]
    public ProgramResult Read() => ProgramReader.Read(_program.Text);
}
