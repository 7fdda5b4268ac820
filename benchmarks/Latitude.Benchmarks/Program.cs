using BenchmarkDotNet.Running;
using Latitude.Benchmarks;

if (args is ["workouts"])
{
    WorkoutTimes.Write(Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
