using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript.Tests.Scripting;

/// <summary>
/// Works scripts out over one exercise: 1RM 135 lb, weights 100 100 105 lb, reps 5 5 3, done 5 6 and the third set not at all.
/// </summary>
internal static class Script
{
    /// <summary>What an expression gives, at four decimals; or what went wrong with it while it ran.</summary>
    public static string Value(string expression, string before = "") => Messages($"{before} print({expression})");

    /// <summary>What a script prints, or what went wrong with it while it ran.</summary>
    public static string Messages(string script)
    {
        var run = Start(script);
        var workout = run.Prepare();
        var squat = workout.Exercises[0];
        workout.Complete(squat, 0, new SetResult { Reps = 5, Rpe = 8, RepsLeft = 4, SetTime = 31 });
        workout.Complete(squat, 1, new SetResult { Reps = 6 });
        return string.Join(' ', run.Finish(workout).Messages.Select(message => message["Squat: ".Length..]));
    }

    public static ProgramRun Start(string script)
    {
        var result = Read(script);
        result.Program.ShouldNotBeNull(string.Join('\n', result.Diagnostics));
        return ProgramRun.Start(result.Program, new LifterSettings { Bodyweight = Quantity.OfPounds(180) });
    }

    /// <summary>The code of the first finding about a script that cannot run.</summary>
    public static DiagnosticCode Error(string script)
    {
        var result = Read(script);
        result.Program.ShouldBeNull(script);
        return result.Diagnostics[0].Code;
    }

    /// <summary>The same for a script that runs during the workout.</summary>
    public static DiagnosticCode UpdateError(string script)
    {
        var result = ProgramReader.Read($"# W\n## D\nSquat / 3x5 100lb / update: custom() {{~ {script} ~}}");
        result.Program.ShouldBeNull(script);
        return result.Diagnostics[0].Code;
    }

    private static ProgramResult Read(string script) => ProgramReader.Read(
        $"# W\n## D\nSquat / 1x5+ 100lb @8+ 90s, 1x4-5 100lb 30s|60s, 1x3 105lb / progress: custom(a: 7, w: 10lb, p: 20%) {{~ {script} ~}}");
}
