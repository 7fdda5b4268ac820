using BenchmarkDotNet.Running;
using Latitude.Benchmarks;

switch (args)
{
    case ["workouts"]:
        WorkoutTimes.Write(Console.Out);
        break;
    case ["replay"]:
        ReplayTimes.Write(Console.Out);
        break;
    case ["plateaus"]:
        PlateauFigures.Write(Console.Out);
        break;
    case ["trials"]:
        TrialFigures.Write(Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
