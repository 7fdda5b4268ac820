using Latitude.Liftoscript.Programs;

namespace Latitude.Benchmarks;

/// <summary>
/// The programs that are played: those of the folder LATITUDE_SHARED (else <c>../shared</c> beside the repository), which are no part of it; a small one of our own where it is absent.
/// </summary>
internal static class Programs
{
    private const string Own = """
        # Week 1
        ## A
        Squat / 5x5 100lb / progress: lp(5lb)
        Bench Press / 3x8-12 60% / progress: dp(2.5lb, 8, 12)
        Bent Over Row / 4x8 95lb / progress: custom(n: 0) {~
          for (var.i in reps) { if (completedReps[var.i] >= reps[var.i]) { state.n += 1 } }
          if (completedReps >= reps) { weights += 5lb }
        ~}
        """;

    /// <summary>Programs by name.</summary>
    public static IReadOnlyDictionary<string, TrainingProgram> All { get; } = Load();

    private static Dictionary<string, TrainingProgram> Load()
    {
        var programs = new Dictionary<string, TrainingProgram>(StringComparer.Ordinal);
        var folder = Path.Combine(SharedFolder.Path, "data", "liftoscript", "programs");
        foreach (var path in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.liftoscript") : [])
        {
            programs[Path.GetFileNameWithoutExtension(path)] = ProgramReader.Read(File.ReadAllText(path)).Program!;
        }

        if (programs.Count == 0)
        {
            programs["own"] = ProgramReader.Read(Own).Program!;
        }

        return programs;
    }
}
